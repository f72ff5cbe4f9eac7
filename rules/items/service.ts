import { defineItems } from '../../src/sdk/index.ts';
import { list } from '../_shared/list.ts';
import { withNames } from '../_shared/names.ts';
import english from './_english/service.ts';
import abbreviated from './_korean/abbreviated.ts';
import korean from './_korean/service.ts';

/** What a person gives to an AI service and gets from it; free text; technical times. */
const items = defineItems([
  {
    key: 'prompt',
    name: { en: 'prompt', ko: '프롬프트(입력 내용)' },
    sensitivity: 'content',
    identifying: false,
    fideslang: 'user.content.private',
    names: {
      strong:
        list(`prompt, prompts, prompt text, user prompt, system prompt, pre prompt, preprompt, prompt content,
          prompt template, prompt input, messages, request messages, user input, llm input, user message, chat
          input, instructions, instruction, proxy server request, conversation input, input messages, input
          json, prompt prefix, negative prompt, chat messages, user query, user question, prompt json,
          opening statement, model input, context messages, system message, system instruction, custom
          instructions, input data llm, tool definitions, question content, question text, user message, messages json, user query text, system instructions, human message`),
      weak: list(`request body, request content, request payload, request text, raw request, query text, input text,
          input, query, question, request, body, message, content, title`),
      hangul: list(
        '프롬프트, 입력내용, 질의내용, 요청내용, 입력프롬프트, 질의문, 사용자질문, 시스템프롬프트',
      ),
      not: list('token, is, has, use, file, unit, max, commit, error, status, webhook, success'),
    },
  },
  {
    key: 'completion',
    name: { en: 'completion', ko: '생성 결과' },
    sensitivity: 'content',
    identifying: false,
    fideslang: 'user.content.private',
    names: {
      strong:
        list(`completion, completions, completion text, completion content, output message, output messages, generated text, generated content, generated answer,
          output text, llm output, assistant message, choices, bot response, assistant response, model output,
          model response, llm response, ai response, ai answer, chat response, raw output, response messages,
          reasoning content, generation, expected output, output json, actual output, outputs, response json,
          reasoning text, suggested questions, thought, tool calls, tool call arguments, function call arguments, answer content llm, assistant message, ai message, model reply, bot reply, bot answer`),
      weak: list(`response body, response content, response payload, response text, raw response, output, response,
          answer, result, reply, observation`),
      hangul: list('생성결과, 생성내용, 응답내용, 출력내용, 답변생성, AI응답, AI답변, 모델응답, 생성답변'),
      not: list(
        `token, unit, is, has, use, http, max, status, first, error, tool, option, poll, survey, multiple`,
      ),
    },
  },
  {
    key: 'model-parameters',
    name: { en: 'model parameters', ko: '모델 매개변수' },
    sensitivity: 'context',
    identifying: false,
    names: {
      strong:
        list(`temperature llm, top p, top k, max output tokens, model parameters, model params, model config,
          model settings, stop sequences, frequency penalty, presence penalty, llm model, llm model name,
          model name llm, model id llm, internal model id, provided model name, completion params`),
      hangul: list('모델매개변수, 모델파라미터, 생성파라미터'),
      not: list('device, car, product, number, phone, catalog'),
    },
  },
  {
    key: 'token-usage',
    name: { en: 'token usage', ko: '토큰 사용량' },
    sensitivity: 'context',
    identifying: false,
    fideslang: 'user.behavior',
    names: {
      strong:
        list(`tokens used, total tokens used, tokens consumed, used tokens, token used, total token used, prompt tokens, completion tokens, total tokens, input tokens, output tokens, token count, tokens
          count, token usage, tokens used, used tokens, usage tokens, tokens consumed, tokens spent, tokens remaining, token balance, predicted tokens, generated tokens,
          credits used, used credits, credits consumed, credits deducted, credits remaining, credit balance, num tokens, number of tokens, tokens
          total, tokens prompt, tokens completion, tokens input, tokens output, cached tokens, cache tokens,
          cache read tokens, cache creation tokens, cache read input tokens, cache creation input tokens,
          reasoning tokens, answer tokens, message tokens, prompt token count, completion token count, token
          cost, total cost llm, calculated total cost,
          calculated input cost, calculated output cost, usage details, cost details, total token count, total tokens count, input token count,
          output token count, candidates token count, thoughts token count, cached content token count, tool use prompt token count, prompt tokens details, candidates tokens details,
          completion tokens details, input tokens details, output tokens details,
          usage json, used quota, quota used, completion cost, prompt cost, usage count api, answer unit
          tokens, provider usage, total price llm, tokens, audio tokens, token number, consumed tokens, max
          budget spend, model spend, used amount api, query count api, tokens in, tokens out, in tokens, out tokens, bill amount llm`),
      weak: list(
        `usage, cost, input cost, output cost, total cost, total price, requests, quota, response cost, request count, api requests, api request count, successful
          requests, failed requests, total requests, number of requests, total spend, spend, cost usd`,
      ),
      hangul: list(
        `토큰수, 토큰사용량, 입력토큰수, 출력토큰수, 총토큰수, 총토큰, 전체토큰, 전체토큰수, 합계토큰, 사용토큰, 사용토큰수, 호출건수, 호출횟수, 소모토큰, 입력토큰, 출력토큰, 사용토큰량, 토큰비용, 호출비용`,
      ),
      not: list('max, limit, unit, price per, per, min, default, allowed'),
    },
  },
  {
    key: 'latency',
    name: { en: 'response latency', ko: '응답 지연시간' },
    sensitivity: 'none',
    identifying: false,
    names: {
      strong:
        list(`latency, latency ms, response time, response time ms, duration ms, elapsed ms, elapsed, processing
          time, time to first token, response latency, provider response latency, request duration, completion
          start time, ttft`),
      hangul: list('응답시간, 지연시간, 처리시간, 소요시간'),
    },
  },
  {
    key: 'request-time',
    name: { en: 'time of a request', ko: '요청 일시' },
    sensitivity: 'context',
    identifying: false,
    dpv: 'pd:ServiceConsumptionBehaviour',
    names: {
      strong:
        list(`requested at, request time, request timestamp, request datetime, dmnd dt, rqest dt, requst dt,
          request created at, request received at, request start time, api call time, called at, call time,
          call date`),
      weak: list('request date, start time, end time, starttime, endtime'),
      hangul: list('요청일시, 요청시각, 요청시간, 호출일시, 호출시각'),
      not: list('next, delete, deletion'),
    },
  },
  {
    key: 'free-text',
    name: { en: 'free text', ko: '자유 서술' },
    sensitivity: 'content',
    identifying: false,
    dpv: 'pd:Communication',
    fideslang: 'user.content',
    names: {
      strong:
        list(`session data, sess data, session payload, serialized session, attribs, person attributes, person attribs, contact attributes, subscriber attributes, customer attributes, background info, background information, background notes, vcard, vcard data, stanza, raw submission, raw form, raw form data, heard from, how heard, how did you hear,
          how did you hear about us, where did you hear, hear about us, entry data, additional attributes, extra attributes, customized properties, custom properties,
          user properties, person properties, contact properties, visitor properties, user traits, traits, user attributes, profile attributes, id token claims, token claims,
          userinfo claims, oidc claims, identity claims, claims json, raw info, raw profile, raw userinfo, raw attributes, problem description, request description, complaint description, work description, comment, comments, comment text, comment content, commentary, memo, memo text, note, notes, note
          text, private notes, public notes, remark, remarks, feedback, feedback text, review text, review
          content, review body, message body, message text, message content, body text, body html, body plain,
          inquiry, enquiry, inquiry content, complaint, complaint text, chat message, chat content, mail body,
          mail content, mail subject, email body, email content, email subject, email text, post content, post
          body, post title, post text, bio, biography, about, about me, aboutme, about user, signature text,
          self description, user notes, internal note, internal notes, admin note,
          admin notes, staff notes, admin memo, comment admin, rm, rmrk, rmk, qestn cn, qestn sj, answer cn,
          reply content, reply text, answer text, answer content, ntt cn, ntt sj, wr content, wr subject, qa
          content, qa subject, sms content, sms text, mms content, transmis cn, trnsmis cn, reason text,
          departure description, consultation, consultation content, consult content, cnslt cn, order memo,
          order note, order notes, order comment, customer note, customer notes, customer comment, delivery
          message, delivery memo, delivery note, delivery instructions, shipping memo, shipping note, special
          request, special requests, special instructions, gift message, additional info, additional
          information, additional contact info, additional notes, extra notes, user metadata, user meta data,
          raw user meta data, identity data, profile data, user data, userinfo, user info, user profile, form
          data, form response, form values, form answers, submission data, response data form, survey
          response, survey answer, serialized order, raw event, raw message, raw email, raw body, raw payload,
          transcript, transcription, conversation, conversation history, chat history, chat log, dialogue,
          testimonial, statement, before data, after data, old value, new value, old values, new values,
          oldvalue, newvalue, object repr, change message, audited changes, object changes, changes, change
          log, diff, reject reason, rejection reason, cancel reason, return reason, return resn, leave reason
          text, description text, customer message, memo content, activity description, call notes, meeting
          notes, meeting minutes, interview notes, interview comment, evaluation comment, counsel, counsel
          content, narrative, wish list note, greeting, profile message, status message, signature html, mb profile, mb signature, mb memo, me memo, po content, log data, event data, event
          payload, audit payload, request params, post params, post data, log message, last message, matter,
          etc matter, report content, report cn, drct matter, pblen cn, resn, suggestion, opinion, grievance,
          incident description, ticket description, ticket subject, case description, issue description, case
          comment, emaillog, extracted text, ocr text, document text, excerpt, essay, motivation, explanation, explanations, justification, justifications, further
          information, further details, further comments, further notes, further explanation, extra information, other information, other details, other comments, other
          notes, other remarks, additional details, additional comments, additional remarks, additional comment, supporting information, additional needs, circumstances,
          extenuating circumstances, mitigating circumstances, special circumstances, concern, concerns, observations, observation notes, recommendations made,
          recommendations text, personal goals, career goals, career goal, career objective, career objectives, goals text, learning goals, strengths, weaknesses, areas
          of improvement, areas for improvement, development needs, development plan text, action taken, actions taken, action taken notes, corrective action, steps
          taken, follow up notes, follow up comments, follow up note, followup notes, impact statement, victim statement, witness statement, statement text, request
          purpose, purpose of visit, purpose of travel, purpose of loan, loan purpose description, purpose of request, visit purpose, travel purpose, interview
          availability text, interview feedback, interviewer comments, interviewer notes, recruiter notes, recruiter comments, hiring notes,
          screening notes, candidate notes, candidate comments, teacher comments, teacher comment, teacher remarks, teacher notes, principal remarks, class teacher
          remarks, counselor notes, counsellor notes, case notes, case note, case summary, session notes, visit notes, visit summary, contact notes, call summary, call
          note, conversation summary, exit interview, exit interview notes, exit comments, manager comments, employee comments, reviewer comments, reviewer notes, self
          assessment, self evaluation, self appraisal, employee feedback, manager feedback, peer feedback, appraisal comments, disciplinary notes, incident details,
          incident report, incident notes, incident summary, accident description, event narrative, narrative text, narration, complaint details, grievance details,
          allegation, allegations, testimony, decision notes, decision reason, decision comments, decision rationale, denial reason text, approval comments, approver
          comments, approver remarks, approval remarks, rejection comments, rejection feedback, rejection note, withdrawal reason, reason for withdrawal, reason for
          request, reason for change, reason for absence, absence note, leave comments, leave note, leave remarks, reason details, reason description, reason other,
          reason comment, other reason, other text, other specify, please specify, specify other, stripped html, stripped text, body stripped, raw html message, text
          message body, email raw, raw mime, raw content message, voicemail transcript, voicemail text, call transcript, meeting summary, chat transcript, message content
          html, message html, html message, plain message, internal comment, internal comments, internal remarks, private comment, private comments, public comment,
          public comments, client notes, client comments, patient notes, patient comments, patient remarks, student notes, student comments, student remarks, parent
          comments, parent notes, family notes, household notes, member notes, donor notes, volunteer notes, employee notes, employee remarks, applicant notes, applicant
          comments, admin comment, admin comments, admin remarks, staff comments, staff comment, staff remarks, officer remarks, officer notes, agent notes, agent
          comments, underwriter notes, underwriter comments, loan notes, collection notes, remarks text, general remarks, general comments, general notes, general
          feedback, comments text, comment body, notes text, notes html, notes body, note body, note content, note html, life story, life history, background story,
          personal history, personal story, background information person, self introduction text, about student, about patient, about candidate, about member,
          introduction text, prayer request, prayer requests, pastoral notes, positive feedback, negative feedback, critical feedback, liked,
          disliked, likes and dislikes, what went well, improvement suggestions, expected outcome text, extracurricular, extracurriculars, extra curricular,
          extracurricular activities, extra curricular activities, activities and honors, aspirations, ambition, pledge message, gift note, donor message,
          donation message, dedication message, tribute message, in memory of, in honor of, memorial message, observacao, observacoes, observaciones, observacion, obs,
          bemerkung, bemerkungen, anmerkung, notiz, notizen, commentaire, commentaires, comentario, comentarios, mensagem, mensaje, mensagens, opmerking, opmerkingen,
          aciklama, catatan, keterangan, ghi chu, poznamka, uwagi, note interne, descricao pedido, reclamacao, denuncia, queixa, areas to improve, improvement areas,
          employee response, customer response, student answer, student response, applicant response, applicant answer, patient response, respondent answer, remittance
          info, remittance information, payment narrative, hardship reason, hardship letter, pros, cons, pros and cons`),
      weak: list(`message, content, text, body, description, payload, metadata, data, subject, title, details, detail,
          reason, error message, log, extra, properties, contents, extra data, context, summary, caption,
          abstract, meta, meta value, answer, response, value, dc, params, parameters, history, body content,
          story, headline`),
      hangul:
        list(`메모, 비고, 내용, 상담내용, 문의내용, 문의사항, 의견, 특이사항, 요청사항, 댓글, 댓글내용, 후기, 후기내용, 리뷰, 코멘트, 본문, 건의사항, 메시지, 메세지,
          배송메시지, 배송메모, 배송요청사항, 제목, 게시물내용, 게시물제목, 글내용, 글제목, 문의제목, 문의, 답변, 답변내용, 질문내용, 질문제목, 사유, 반환사유, 취소사유,
          반려사유, 거절사유, 신청사유, 탈퇴사유, 이유, 자기소개글, 자기소개, 소개글, 한줄소개, 관리자메모, 기타사항, 기타, 보고내용, 보고서제목, 회의내용, 회의결과내용, 회의안건내용, 지시사항,
          공적내용, 전송내용, 발송내용, 메일내용, 메일제목, 문자내용, 상담메모, 처리내용, 처리결과, 조치내용, 민원내용, 신고내용, 대화내용, 채팅내용, 쪽지내용, 특기,
          인사말, 남기는말, 하고싶은말, 평가내용, 서명글, 장애처리결과, 설명내용, 특약사항, 전달사항, 특별요청, 특이점, 의견사항, 요청내용상세, 소견서, 하실말씀, 남기실말씀, 추가정보, 상세내역, 자유의견, 느낀점, 개선사항, 불편사항, 애로사항, 희망사항, 조치사항, 확인사항, 협의사항, 참고사항, 요구사항, 준비사항, 변동사항, 조치내역, 소개, 민원이력, 상담이력, 후원동기, 신청동기, 가입동기, 참여동기, 방문목적, 방문사유, 청구취지, 청구원인, 판결주문, 사고경위, 경위, 사고내용, 발생경위`),
      not: list(`is, has, show, allow, enable, enabled, bounce, bounced, disconnect, hangup, shutdown, can, last, num, count, total, default, product, category,
          permission, role, plan, utm, finish, stop, exit, terminate, fail, 약관내용, 약관제목, 상품설명, 상품내용, 프로그램설명, 메뉴설명, 코드설명`),
    },
  },
  {
    key: 'record-time',
    name: { en: 'time of the record itself', ko: '레코드 생성·변경 일시' },
    sensitivity: 'none',
    identifying: false,
    names: {
      strong:
        list(`deldate, deldt, del dt, posting date, posted date, publication entry date, rgsde, dateline, regdate, regdt, reg dt, regtime, frst regist pnttm, last updt pnttm, ctime, mtime, utime,
          date voided, voided at, date added, date created, date modified, date updated, date registered, date joined, date entered,
          dateentered, datemodified, datecreated, datecreate, dateadd, date add, date upd, date inserted, date
          changed, modifieddate, createddate, last update, last updated, last modified, last change, last
          changed, lastmod, lastmodified, lastupdate, lastchange, last edit, last edited, lastedit, system
          modstamp, modstamp, tms created, member since, join date, signup date, joined at, joined on,
          registered, user registered, timecreated, timemodified, timeadded, timeupdated, timestart created,
          write date, create date, entry date, row version date, wr datetime, mb datetime, bo datetime, frst
          reg dt, rgt dt, crt ymd, crtr dt, mdfcn dt, reg ymd, mod ymd, upd ymd, ins date, ins dt, inst dt,
          ent dt, chg dt, sbscrb de, creat de, modifed at, password changed at, password last changed, pwd
          changed, pwd date, pwd chg date, lock date, locked at, last synced record, deungnokil, sujeongil, ins dttm, upd dttm, reg dttm, add dt, adddt, chgdt, crtdt,
          upddt, insdt, signed up at, signed up, sign up date, sign up at, fecha creacion, fecha de creacion, fecha registro, fecha de registro, fecha alta, fecha
          modificacion, fecha actualizacion, creado en, actualizado en, data cadastro, data de cadastro, dt cadastro, data criacao, data atualizacao, criado em,
          atualizado em, date creation, date de creation, date ajout, date modification, date maj, erstellt am, erstellt, geaendert am, angelegt am, aangemaakt op,
          olusturma tarihi, kayit tarihi, guncelleme tarihi, tanggal dibuat, tgl input, tanggal daftar, ngay tao, ngay cap nhat, date inscription, fecha inscripcion, data
          inscricao`),
      hangul:
        list(`편집일, 편집일시, 최종편집일시, 등록일, 등록일시, 등록일자, 등록시간, 생성일, 생성일시, 생성일자, 생성시간, 수정일, 수정일시, 수정일자, 수정시간, 작성일, 작성일시, 작성일자, 작성시간, 변경일시,
          최초등록시점, 최종수정시점, 갱신일시, 갱신일, 삭제일시, 삭제일, 삭제일자, 가입일, 가입일시, 가입일자, 회원가입일, 최초등록일시, 최종변경일시, 최종수정일시, 최종수정일,
          입력일시, 입력일, 업데이트일시, 지시사항등록일시, 잠금최종시점, 비밀번호변경일, 비밀번호변경일시, 등록시점, 수정시점, 갱신시점, 변경시점, 생성시점, 타임스탬프, 변경일, 변경일자, 최종변경일, 최종수정자일시, 최초등록일, 최초등록일자, 등록년월일, 수정년월일, 처리등록일시, 데이터생성일, 입회일, 입회일자, 기안일, 기안일시, 상신일시, 적재일시, 수집일시, 동기화일시`),
      not: list('by, user'),
    },
  },
]);

export default withNames(items, korean, english, abbreviated);
