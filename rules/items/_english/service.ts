import { english } from '../../_shared/english.ts';

/** What people write, ask of models and agree to, and what comes back. */
export default {
  prompt: english({
    terms: `asr text, asr transcript, speech text, stt text, utterance, user utterance, utterance text, raw utterance, spoken text user, voice query, voice
      command text, msgs in, messages in, msg in, chat messages in, prompt excerpt, prompt snippet, prompt preview, prompt head, prompt txt, prompt body,
      prompt raw, prompt redacted, prompt sent, user turn, human turn, user msg llm, user input, user query text, query str, nl query, natural language query, question
      to model, llm input, llm request, model input, model request, chat input, input prompt, final prompt, rendered prompt, assembled prompt, full prompt,
      positive prompt, negative prompt, neg prompt, image prompt, img prompt, few shot examples, fewshot, context window text, rewritten query, query
      rewritten, query rewrite, condensed question`,
  }),
  completion: english({
    terms: `answer excerpt, answer snippet llm, answer preview, auto summary, ai summary, ai reply, ai answer, ai response, ai output, ai text, ai draft, ai
      suggestion, ai notes, ai caption, ai generated text, bot reply, bot answer, bot response, assistant reply, assistant msg, assistant turn, assistant
      message, model reply, model answer, model response, model output, raw model output, llm output, llm reply, llm answer, llm response, llm summary,
      generated text, generated draft, draft generated, draft reply, suggested reply, suggested answer, smart reply, judge rationale, judge reasoning, judge
      explanation, grader rationale, reasoning trace, reasoning text, reasoning content, chain of thought, cot text, thinking text, thinking content, think message, think content, thinking message, reasoning message, scratchpad, reply out,
      response out, output msgs, msgs out, messages out, tts reply, tts text, spoken reply, completion txt, completion text, completion raw, completion
      body, completion preview, gold answer, generated answer, generated summary, generated reply, generated caption, generated code`,
  }),
  'token-usage': english({
    terms: `gen toks, generated toks, gen tokens, prompt toks, completion toks, input toks, output toks, total toks, cached toks, reasoning toks, tok in, tok out,
      tok cached, tok total, tok prompt, tok completion, tok used, toks in, toks out, toks used, tokens in, tokens out, tokens cached, in tokens, out
      tokens, tok cnt in, tok cnt out, embed calls, embedding calls, llm calls, model calls, api calls used, calls today, calls made, img count, images
      generated, imgs generated, quota left, quota remaining, quota used, credits burned, credits left llm, spend usd llm, llm spend, llm cost, ai credits
      used, prompt cost, completion cost, inference cost, cost micros usd, cost in usd llm, requests used, req count llm, messages used`,
  }),
  'free-text': english({
    weak: `goals, next step`,
    terms: `gist, call gist, deliv instr, delivery instr, delivery instruct, delivery instruction text, drop instr, drop instructions, driver instr, gate
      instructions, access instructions resident, kitchen note, kitchen notes, cooking instructions order, purpose txt, purpose text, purpose stated, stated
      purpose, purpose of call, dedication txt, dedication text, dedication, shout out, shoutout, observation txt, observation text, guard observation,
      officer observation, matched span, matched text, matched snippet, flagged text, flagged snippet, flagged content, redacted text, problem desc, problem
      txt, problem text, problem reported, problem stated, problem statement, trouble txt, trouble text, trouble desc, trouble description, trouble report,
      fault desc, fault description, fault reported, defect reported, customer complaint, customer concern, symptom described, action item,
      action items, keystroke log, keystrokes, keystroke text, typed text, clipboard text, command typed, answer md, question md, body md, bio md, poc md,
      readme user, description md, notes md, comment md, message md, content md user, impression txt, first impression, question asked, questions asked,
      question from audience, witness stmt, witness account, victim stmt, cardholder stmt, customer stmt, police statement, driver statement, sworn
      statement, affidavit text, deposition text, write in, write in text, write in answer, write in candidate, attachment ocr, ocr raw, ocr dump, ocr txt,
      ocr content, scan text, group subject, chat subject, thread subject, topic title, last topic title, thread title, topic subject, file caption, photo
      caption, image caption, video caption, media caption, post caption, caption text, formatted html, formatted body, correction txt, correction text,
      corrected text, free request, free text, freetext, free form, free form text, free txt, freeform answer, open answer, open ended answer, open text,
      open comment, verbatim, verbatims, verbatim text, verbatim comment, how met, how we met, how they met, how did you hear other, message rest, commit
      body, commit headline, pr body, pr description, steps to reproduce, repro steps, steps to repro, expected behaviour, actual behaviour, last msg, last
      msg snip, last msg preview, last message preview, msg snip, msg snippet, msg preview, message snippet, message preview, snippet of message, opener
      line, opening line, pickup line, ice breaker text, icebreaker answer, prompt answer profile, tribute txt, tribute text, tribute, condolence,
      condolences, condolence message, eulogy, obituary, obituary text, obit text, goals txt, goal text, bio line, bio txt, bio short, short bio, bio long,
      long bio, bio html, speaker bio, author bio, artist bio, exit survey, exit survey text, exit reason text, exit comment, churn reason, churn reason
      free, churn comment, cancel comment, cancel feedback, cancellation feedback, cancellation comment, unsubscribe comment, review heading, review
      headline, review title, review summary, review pros, review cons, chunk text, chat blob, chat json, chat text, chat lines, chat transcript raw, sms
      log text, tagline, profile tagline, profile headline, profile text, profile blurb, self summary, about text, about you, about yourself, about them,
      looking for text, ideal match, turn ons, note to self, diary, diary text, diary entry, journal text, journal entry, journal body, dream notes,
      gratitude text, mood note, reflection, reflections, reflection text, result json tool, tool result, tool output, tool input, tool args, refusal
      grounds, grounds for refusal, grounds for appeal, grounds of appeal, appeal grounds, appeal text, appeal reason, appeal statement, plea text,
      mitigation text, defence statement, hearing notes, ruling notes, order text court, allegation text, sig line, signature line, signature block, subject
      text, email subj, mail subj, memo line, memo field, payment memo, payment note, payment reference text, payment ref text, transfer memo, transfer
      note, remit info, remittance text, statement narrative, txn narrative, txn memo, narrative line, cheque memo, check memo, venmo note, gift msg, gift
      card message, card message, greeting text, greeting message, voicemail greeting, vm transcript, vm text, voicemail note, ride note, rider note, driver
      note, guest note, guest message, host message, host note, guest request, guest requests, guest remarks, message to host, message to seller, message to
      buyer, message to recruiter, message to driver, message to teacher, reason for call, call reason text, reason given, reason stated, excuse, excuse
      text, apology, apology text, handover note, handover notes, shift note, shift notes, nurse note, soap note, progress note, progress notes, care note,
      care notes, session note, coach note, coach notes, trainer note, scout notes, scouting report, tutor note, field note, field notes, patrol note,
      patrol notes, guard note, incident text, incident narrative, accident narrative, loss description, loss desc, loss narrative, description of loss,
      damage description, damage desc, how injured, how it happened, circumstances of loss, adjuster note, adjuster notes, investigator note, investigator
      notes, analyst note, analyst notes, alert narrative, sar narrative, suspicion narrative, kyc note, kyc notes, wish text, wishlist note, allergy note
      text, serialized user, user blob, user json, profile json, profile blob, person json, person blob, contact json, contact blob, form json, form blob,
      form payload, submission json, submission blob, raw submission, answers json, answer json, raw headers, raw header, raw email source, eml source, mime
      source, vcard, vcf, vcard text, vcard raw, ical raw, raw vcard, raw profile, raw user json, raw claims, claims json, userinfo json, id token claims,
      search phrase, search words, call recording, recording uri, voice recording, voice note, voice memo, audio blob, poll answers, poll answer text, pain
      points, pain point, deal breakers, talking points, use case, use cases, ice breaker, icebreaker, gratitude, gratitude list, why volunteer, why join,
      why apply, why interested, why us, why this job, reason for joining, reason for applying, prayer request, prayer requests, prayer`,
    not: `cipher, award, sightline, return policy, alarm, advice, mechanic, legal, journal note, deprecated`,
  }),
  'record-time': english({
    terms: `pwd last set, pwdlastset, pw last set, password last set, frozen since, locked since, suspended since`,
    acts: `hard bounced, soft bounced, queued, enqueued, dequeued, minted, re rated, rated record, row touched, row loaded, etl loaded, batch loaded, row
      inserted, row created, row updated`,
  }),
};
