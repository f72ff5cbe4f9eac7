import { wordList } from '../word-list.ts';

/**
 * Words of other European languages and of Indonesian that schemas are written in, by item. Spanish, Portuguese, French, Italian and
 * Indonesian names put first what a column holds (`telefono_contacto`, `nama_pasien`); German and Dutch ones put it last.
 */
const byItem: Readonly<Record<string, string>> = {
  name: `nombres apellido apellidos sobrenome prenom prenoms cognome nominativo vorname nachname familienname voornaam achternaam tussenvoegsel imie nazwisko
    ad soyad responsavel responsable representante titular beneficiario solicitante denunciante demandante demandado acudiente apoderado tutor conductor
    ansprechpartner sachbearbeiter contactpersoon medico medica enfermero enfermera profesor profesora docente vendedor vendedora comprador cobrador chofer motorista
    jefe gerente encargado encargada supervisora paciente destinatario remitente remetente autor autora padre madre mae pai esposo esposa conyuge conjuge
    dokter perawat penerima pengirim pemilik wali ayah ibu suami istri medecin redacteur expediteur destinataire interlocuteur testigo victima abogado fiador aval`,
  email: 'correo courriel mel surel posta',
  phone: 'telefono telefone telefon telefoon telp notelp rufnummer telefonnummer telefoonnummer fono teleph',
  'mobile-phone':
    'celular movil telemovel cellulare handynummer mobilnummer mobiel mobielnummer gsm nohp portable2 wa hape',
  address:
    'direccion endereco adresse indirizzo domicilio domicile logradouro anschrift strasse straße straat calle alamat adres adresa rechnungsadresse lieferadresse ulica via2',
  'address-part': `ciudad cidade ville citta stadt wohnort woonplaats plaats barrio bairro hausnr ortsname colonia municipio comune commune provincia estado2 uf cep plz postleitzahl
    codigopostal codepostal hausnummer huisnummer numero2 complemento localidad localidade bundesland quartier kelurahan kecamatan kabupaten kota provinsi kodepos desa zona pais
    pays2 land2 cp2 cap2 kanton wojewodztwo miasto ilce`,
  'date-of-birth':
    'nacimiento nascimento naissance nascita geburtsdatum geburtstag geburt nais datenais geboortedatum fechanacimiento datanascimento datenaissance lahir dtnasc fecnac fnac dnaiss',
  gender: 'sexo sexe sesso genero geschlecht geslacht kelamin jk cinsiyet plec',
  age: 'edad idade alter2 leeftijd umur usia eta2',
  'national-id':
    'cpf curp cedula dni cnic rg2 nss dui pis sozialversicherungsnummer svnummer nik ktp nokk bsn burgerservicenummer pesel tckimlik securitesociale nir cuil rut nrosecu matriculaseguridad ctps',
  'tax-id':
    'rfc nif2 cuit cnpj nit ustid steuernummer steueridnr npwp siret siren partitaiva btwnummer umsatzsteuer ruc rif tvaintra idfiscal',
  passport: 'pasaporte passaporte passeport passaporto reisepass paspoort paspor',
  'driver-licence':
    'cnh licenciaconducir permisdeconduire fuhrerschein fuehrerschein rijbewijs patente2 carnetconducir',
  'marital-status':
    'estadocivil situationfamiliale familienstand zivilstand burgerlijkestaat statocivile perkawinan',
  nationality:
    'nacionalidad nacionalidade nationalite nazionalita staatsangehorigkeit staatsangehoerigkeit nationaliteit kewarganegaraan',
  belief: 'religiao konfession agama culto',
  health: `diagnostico diagnosa diagnosi alergia alergias alergi allergie antecedentes antecedents antecedant antecedants sintomas sintoma keluhan tindakan obat medicamento medicamentos
    enfermedad enfermedades doenca doencas maladie krankheit talla peso poids taille altura2 groupesanguin gruposanguineo tiposangre tratamiento tratamento discapacidad deficiencia mutuelle
    traitement ordonnance vacuna vacunas receta embarazo gewicht groesse blutgruppe`,
  'job-title':
    'cargo puesto oficio ocupacion profesion profissao ocupacao fonction2 metier beruf functie jabatan pekerjaan funzione2 mansione qualifica2 funktion stellung',
  department: 'departamento setor abteilung afdeling service2 reparto2 gerencia secretaria2 bagian',
  company:
    'empresa societe azienda firma2 unternehmen bedrijf perusahaan razonsocial razaosocial raisonsociale sociedad ragionesociale fantasia entreprise',
  salary:
    'salario sueldo salaire stipendio gehalt lohn salaris gaji renda ingreso2 ingresos penghasilan comision comissao comisiones bonificacion saldo bezuege vergoeding remuneracion',
  'bank-account':
    'iban clabe cuentabancaria contacorrente cbu norek rekening kontonummer bankleitzahl blz rib agencia2 chavepix pix nrocuenta numerocuenta contabancaria rekeningnummer',
  password:
    'contrasena contrasenia clave2 senha motdepasse mdp passwort kennwort wachtwoord sandi parola sifre haslo katasandi',
  username: 'usuario identifiant pseudo benutzername gebruikersnaam namapengguna alcunha apodo login2',
  photo: 'foto fotografia photoprofil lichtbild imagenperfil',
  'free-text':
    'observaciones observacion observacoes observacao comentario comentarios commentaire commentaires bemerkung bemerkungen notizen opmerking opmerkingen keterangan catatan mensaje mensagem motivo descripcion2 nota2 remarque remarques obs anotaciones notas2 recado detalle2',
  school:
    'escolaridad escolaridade escuela escola ecole schule universidad universidade universite sekolah pendidikan formation2 niveletudes ausbildung opleiding colegio',
  'student-number': 'nisn nim matricula norm expediente nrohistoria historiaclinica numeroafiliado',
  major: 'carrera curso2 jurusan filiere studienfach studiengang',
  'geo-location': 'latitud latitude longitud coordenadas breitengrad laengengrad',
};

const sure = new Map<string, string>();
const doubtful = new Map<string, string>();
for (const [item, words] of Object.entries(byItem)) {
  for (const word of wordList(words)) {
    // A word marked by a 2 means something in English or in programs as well.
    if (word.endsWith('2')) doubtful.set(word.slice(0, -1), item);
    else sure.set(word, item);
  }
}
for (const word of 'domicile domicilio ad wa obs rib pis norm posta tutor conductor madre padre medico cargo culto kota lahir peso pix fono mel gsm rut dni cap'.split(
  ' ',
)) {
  const item = sure.get(word);
  if (item !== undefined && sure.delete(word)) doubtful.set(word, item);
}

/** Words between what is held and whose it is, that say no item but the language. */
const fillers = new Set(
  `de del da do das dos di du des la le el los las y e et und der die fecha data2 fec dt numero num nro nr codigo cod tipo lugar lieu ort tempat tanggal tgl jenis
  nomor kode strasse cliente clientes contacto contato emergencia facturacion facturation rechnung lieferung alta baja ingreso admissao demissao registro creacion
  fixe bureau rumah kantor ortu casa oficina trabajo privat geschaeftlich trabalho comercial
  paciente alumno aluno empleado funcionario proveedor fournisseur lieferant kunde kunden mitarbeiter medewerker pelanggan siswa pegawai pasien`.split(
    /\s+/,
  ),
);

export interface ForeignWord {
  readonly item: string;
  /** Whether the word is one in English as well. */
  readonly doubtful: boolean;
}

/** What a word of another language says a column holds. */
export function foreignWord(word: string): ForeignWord | undefined {
  const item = sure.get(word);
  if (item !== undefined) return { item, doubtful: false };
  const other = doubtful.get(word);
  return other === undefined ? undefined : { item: other, doubtful: true };
}

/** What somebody or something is called: by the word behind it. */
export const called: ReadonlySet<string> = new Set(['nombre', 'nome', 'nom', 'nama', 'naam', 'namen']);

/** Whose name it is then, beside the roles above. */
export const foreignPerson: ReadonlySet<string> = new Set(
  `cliente paciente alumno alumna aluno aluna estudiante empleado funcionario contacto contato usuario medico doctor mae pai madre padre tutor
  jeune fille client patient eleve pasien siswa pegawai karyawan pelanggan lengkap completo completa complet ayah ibu wali dokter anak pasangan social legal
  conjuge conyuge esposa esposo hijo hija filho filha socio titular persona pessoa kontakt klant medewerker kunde mitarbeiter moeder vader`.split(
    /\s+/,
  ),
);
export const foreignFirm: ReadonlySet<string> = new Set(
  'empresa societe entreprise fantasia comercial proveedor fornecedor fournisseur perusahaan firma bedrijf escuela'.split(
    ' ',
  ),
);

/** Whether a word is of another language at all. */
export const isForeign = (word: string): boolean => sure.has(word) || (fillers.has(word) && word.length > 3);

/** Words of all languages at the head of a compound whose tail is of one. */
export const shared: Readonly<Record<string, string>> = {
  email: 'email',
  mail: 'email',
  tel: 'phone',
  telp: 'phone',
  hp: 'mobile-phone',
  foto: 'photo',
};

/** Whether a word that follows such a head is of another language. */
export const isForeignTail = (word: string): boolean =>
  sure.has(word) || fillers.has(word) || foreignPerson.has(word);

/** Compounds of two or three words that stand for one. */
export function foreignCompound(words: readonly string[]): ForeignWord | undefined {
  const bare = words.filter((word) => word.length > 2 || !fillers.has(word)).join('');
  return foreignWord(words.join('')) ?? foreignWord(bare);
}
