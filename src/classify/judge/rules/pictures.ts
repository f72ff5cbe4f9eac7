import { type ContextRule, rule } from './context-rule.ts';

/** Pictures of people, and of everything else. */
export const pictureRules: readonly ContextRule[] = [
  // The picture of a group or of a place of work.
  rule(
    'avatar url, avatar, avatar path, avatar id, avatar image, pfp filename, icon, photo url, picture, avatar file name',
    undefined,
    10,
    {
      in: 'thing organization department',
      not: 'person content',
      whole: true,
    },
  ),
  // What a place, a vehicle or a thing looks like.
  rule(
    `photo, photos, photo url, photo urls, photo path, photo key, photo name, photo file, photo file name, photo link, picture, pictures, picture url, picture path, picture name, picture file, main photo,
    main picture, cover photo, cover picture, photo main, exterior photo, interior photo, front photo`,
    undefined,
    15,
    {
      in: 'place house estate spot organization thing goods vehicle animal nature school',
      not: 'person people content work candidacy driving',
      whole: true,
    },
  ),
  rule(
    `cdn path, path, url, file, storage key, object key, s3 key, filename, src, thumb, original, uri, image path, photo url, photo path, image file name, picture file name, image url, picture url, file name, image file, file path, thumbnail image url, small image url, image, thumbnail url, icon image url, large image url, original image url, image key, photo key, image address, image addr`,
    'photo',
    9,
    { in: 'portrait', whole: true },
  ),
  rule(
    'new image path, old image path, new image url, old image url, new image, old image, prev image, previous image',
    'photo',
    9,
    { in: 'portrait', whole: true },
  ),
  // What a firm may trade by is no portrait.
  rule(
    'license copy, license image, license img, license photo, license file, license scan, business license, business license image',
    undefined,
    14,
    { in: 'organization', not: 'people driving vehicle' },
  ),
  rule('image, picture, img, image url, picture url, photo, picture path, thumbnail', 'photo', 4.5, {
    in: 'person people',
  }),
  rule('pic, pic url', 'photo', 4.5, { in: 'person people', not: 'animal', whole: true }),
  rule(
    `image file name, image filename, image url, thumbnail image url, thumbnail url, small image url, large image url, icon image url`,
    'photo',
    4.5,
    { near: { personal: 2 }, not: 'thing lookup order organization', whole: true },
  ),
  rule('image, picture, img, image url, photo, thumbnail, photo url, photo path, photo id', undefined, 4, {
    in: 'thing content lookup order organization',
    not: 'person people',
  }),
  // Who writes to whom, each with a portrait.
  rule(
    `sender image, sender photo, sender picture, sender avatar, receiver image, receiver photo, receiver picture, receiver avatar, recipient image, recipient photo,
    author image, author photo, writer image, commenter image, poster image, buyer image, seller image, member image, member photo, friend image, friend photo`,
    'photo',
    9,
    { not: 'thing lookup' },
  ),
  // A portrait in several sizes, as bytes, and by the name of its file.
  rule(
    'large image, medium image, small image, image large, image medium, image small, thumb image, image thumb, large photo, small photo, big image, full image',
    'photo',
    9,
    { in: 'person portrait', not: 'thing content lookup organization', whole: true },
  ),
  rule('blob, data, image data, image blob, content, bytes, binary', 'photo', 10, {
    in: 'portrait',
    whole: true,
    family: 'binary',
  }),
  rule('image normal, image thumb, image large, image small, image medium', 'photo', 9, {
    in: 'person',
    not: 'thing goods',
    whole: true,
  }),
  rule('image name, imagename, image file', 'photo', 12, {
    in: 'person',
    not: 'thing lookup organization',
    whole: true,
  }),
];
