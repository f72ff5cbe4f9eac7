/** Where people live, go, stay and park, and with what. */
export const places = {
  address: 'address addressbook adres location zip postal juso delivery shipping',
  /** Where one lives, lets or buys, as offers describe it. */
  estate:
    'property house apartment condo condominium villa bungalow townhouse duplex realestate listing homestay',
  /** Where something stands or stops, with a city around it: no region of its own. */
  spot: 'airport port seaport station location stop dock pier harbor harbour marina trail trailhead landmark attraction playground park beach pitch plaza',
  /** Who lives in a village of homes or a house of flats. */
  resident:
    'resident homeowner household villager tenant occupant neighbour neighbor dweller purok barangay subdivision hoa',
  travel:
    'route tour cruise ferry voyage journey itinerary guest passenger traveler traveller hotel flight trip stay visitor tourist pax lodging accommodation pension condo resort camping glamping motel guesthouse pms',
  ride: 'ride trip commute carpool rideshare errand',
  booking: 'resv rsv rsvn rsrv booking reservation reserve rsvp waitlist appointment',
  reception: 'visitor gatepass gate gatelog reception visit',
  /** Of whom a licence is asked because they drive. */
  vehicle: 'vehicle car fleet hire rental driver courier rider taxi cab chauffeur trucking',
  /** What is planned for a day. */
  occasion: 'calendar event meeting hearing court appointment schedule holiday date lesson class',
  diary: 'calendar appointment meeting',
} satisfies Readonly<Record<string, string>>;
