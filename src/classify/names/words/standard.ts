/**
 * The common standard words for public data (공공데이터 공통표준단어, 8th revision of 2025-11, notice of the Ministry of the
 * Interior and Safety, data.go.kr 15156439): each Korean word with the abbreviation that names of columns are put together
 * from. Notices are no protected works (Copyright Act, Art. 7).
 */
export const standardWords = `
1회섭취참고량=RAFOS 1회투여량=SGLDS API=API CAS=CAS CCTV=CCTV CI=CI CMS=CMS CPU=CPU DI=DI EAI=EAI ERP=ERP ESB=ESB FAQ=FAQ
G2B=G2B GIS=GIS HTML=HTML IMO=IMO IP=IP MAC=MAC MMS=MMS OTP=OTP PDF=PDF PG=PG POS=POS PQ=PQ QR코드=QRCD RFID=RFID
RSS=RSS SMS=SMS SNS=SNS SQL=SQL SSL=SSL SSO=SSO TV수신료=TVSFE URL=URL VOC=VOC WBS=WBS XML=XML X좌표=XCRD Y좌표=YCRD Z좌표=ZCRD
가감=ADSB 가격=PRC 가결=PSD 가계수표=PSCK 가공비=PRCFE 가구=HSHD 가능=PSBLTY 가동=OPRTNG 가동률=OPRT 가로=WDTH 가맹점=FRCS 가분할=DVSB 가산=ADTN
가산금=ADAMT 가산세=ADDTX 가산점=ADSC 가상=VR 가속도=ACL 가수금=SPRCP 가스=GAS 가압류=PRAT 가액=EQVL 가용=AVL 가입=JOIN 가입비=MBSFE 가입자=SBSR 가족=FAM
가족력=FMHST 가중치=WGVL 가중평균=WGAV 가지급=PRVPY 가축=LVST 가치=WRTH 가해자=ASLNT 각도=ANGL 각하=RJTN 간선시설=ATLFCS 간염=HPTS 간접=IDRT 간접비=IDRCO
간행물=PBLC 간호사=NRS 감가상각=DPRC 감가상각률=DPRT 감가상각비=DPCO 감독자=SPVSR 감리=SPVS 감리원=SPVR 감면=RDCT 감면율=RDCRT 감사=ADT 감사인=ADTR 감소=DCRS
감소율=RDRT 감액=RDAMT 감점=SBPT 감정=APRS 감정가=APPRC 감축량=RDQTY 값=VL 강도=STR 강등=DMTN 강사=INSTR 강사료=LCFE 강설량=SNFL 강수=PRCP 강수량=RN
강수확률=POR 강열감량=IGLS 강우량=RNFL 강의=LCTR 강의료=LCTRFE 강의실=LCTRM 강점=STRPT 강좌=CORS 개간면적=LDRCAR 개관=OPNNG 개교=OPSCH 개략=OUTL
개발=DVLP 개발비=DVLCO 개발자=DVLPR 개방=OPN 개별=INDIV 개봉=OPEN 개선=IMPV 개설=ESTBL 개시=STRT 개업=OPBIZ 개요=OTLN 개월수=MCNT 개인=INDV
개인식별=PRIDTF 개인정보=PRVC 개점=OPSTR 개정=RVSN 개찰=BDOPN 개체=INDVD 개최=HDMT 개통=OPNG 개편=RGNZ 객관식=MLCH 객석=ADTRM 객실=GSRM 객체=OBJT
갱신=UPDT 거래=DLNG 거래자=DLR 거래처=CNPT 거리=DSTNC 거부=RJT 거소=PLCRS 거절=RFSL 거주=HAB 거주자=RSDNT 거주지=RSDC 거치=DFMT 거치연수=DFYRS 건강=HLTH
건강보험증=HIC 건물=BLDG 건물번호=BNO 건물본번=BMNO 건물부번=BSNO 건설=CNSTR 건설기계=CNEQ 건수=NOCS 건의=SGST 건축=ARCH 건축면적=BDAR 건축물=BDST
건축물대장=BDRG 건축비=CNSTCO 건축주=BDONR 건폐율=BDCVRT 검사=INSP 검사소=INSOFC 검사자=TSTR 검색=SRCH 검색어=SRWRD 검수=IGI 검수자=CHCKR 검정=RCGN
검증=VRFC 검진=CKUP 검출=DTCT 검침=MTRD 검토=RVW 검토자=RVWR 게시=PSTG 게시물=PST 게시자=PBLR 게시판=BBS 게임=GAME 견본=SAMPL 견적=ESTMT 결격=DSQL
결과=RSLT 결근=ABSWK 결론=CNCLSN 결산=SOA 결석=ABSNC 결손=DFCT 결원=VCNCY 결의=RSLTN 결의서=RSDOC 결재=ATRZ 결재선=APLN 결재자=APRVR 결정=DCSN
결제=STLM 결제자=STLAGT 결함=DFC 결혼=MRG 겸업=SDJB 겸직=CCPS 경고=WARN 경과=ELPS 경과연수=ELYRS 경도=LOT 경력=CRR 경력연수=EPYRS 경로=PATH 경로우대=SNPR
경매=AUCTN 경비=EPS 경비율=EXPNRT 경사도=GRDNT 경상기술료=RNRLTY 경상이익=ORDPF 경상자=SLIPR 경영=MNGM 경영체=BIZORG 경위=CRCM 경유=VIA 경유지=STPV
경작면적=CLTVAR 경제=ECNM 경조=CGCD 경찰서=POLSTN 경합채권=CMPCLM 계급=ECHLN 계량=MSR 계량기=MSINS 계산=CAL 계산서=BLL 계산식=CALFM 계수=CFC 계약=CTRT
계약면적=CTRTAR 계약자=CTRTR 계약직=CTWK 계절=SEAS 계정=ACNT 계정과목=ACNTL 계좌=BACNT 계좌번호=ACTNO 계좌이체=ACTRSF 계층=LYR 계통한계가격=SMP 계획=PLAN
계획량=PLNQTY 계획서=PLDOC 고객=CUST 고도=ALTD 고등학교=HGSCHL 고발=ACSTN 고시=ANCMNT 고용=EPM 고용률=EMPRT 고용보험=EPIS 고용보험료=EPISPM 고유=UNQ
고유식별정보=UII 고장=BKDN 고정=FIX 고정비=FXCO 고정비율=FARTO 고지=INFRM 고지서=NTSH 고충=DSTRS 고향사랑=HAFCT 고혈압=HBPR 곡선=CURVE 공가=OFVC 공개=RLS
공고=PBANC 공공=PBL 공공기관=PBNST 공공누리=KOGL 공과금=UTBL 공구=TOOL 공급=SPLY 공급면적=SPLYAR 공급받는자=SPLRCP 공급자=SPLR 공단=PBCP 공동=JNT
공동명의=JNTNM 공동수급=JSD 공동주택=APTCPX 공란=BLNK 공매=PBAC 공모=PBCNTS 공무원=PBOFC 공문=OFDOC 공법=MTCNS 공부=OFBK 공부면적=PBRGAR 공사=CSTRN
공사비=CNSCO 공시=PBLNT 공시가=OFPRC 공시지가=OALP 공실=EPRM 공여=PRVSN 공연=PRFR 공용=CMUS 공용면적=CMAR 공원=PARK 공원면적=PRKAR 공유=SHRN
공유면적=SHRAR 공장=FCTRY 공적=CNTRB 공정=PROCS 공정가액=FVAMT 공정률=PRCRT 공제=DDC 공종=CNSTP 공지=NTC 공지글=ANNC 공탁=DPOST 공탁자=DPOSTR 공통=COM
공포=PRMG 공표=OFANC 공항=ARPRT 공휴일=LHLDY 과거=PAST 과락=FLSBJ 과목=SBJCT 과세=TXTN 과세면적=TXAR 과세표준=TXBS 과오납=OEPY 과오납금=OVPMNT 과정=CRS
과제=ASMT 과징금=SRCHG 과태료=FFNLG 과학기술인=SCEGNR 관계=REL 관계자=RLPR 관광지=TRSPT 관급=GVSP 관내=WTJR 관람=VWNG 관리=MNG 관리비=MNCO 관리자=MNGR
관리주체=MNATH 관리청=MNAGC 관보=OFGZ 관서=GVMNFC 관서장=CGO 관세율=TRFRT 관심=ITRST 관인=OCSL 관찰=OBSRV 관측=OBSRVN 관측소=OBSVTR 관측지점=OBSPT
관할=CMPTNC 광고=AD 광고비=ADEXP 광산=MINE 광역시도=MCTPV 교대=SHFT 교량=BRG 교부=DTBN 교부금=GRNAMT 교수=PRFSR 교시=CLPD 교육=EDU 교육과정=CRCLM
교육기관=EDNST 교육비=EDUCO 교육생=TRNE 교육세=EDUTX 교육연수=EDTRN 교육자=EDCTR 교육청=OFED 교재=TCMTR 교재비=TBEXP 교점=NODE 교정=CORR 교직원=SCHSTF
교체=RPLC 교통=TRFC 교통량=TRFV 교통비=TRNSCO 교통편=TRMNS 교환=EXCH 구간=SCTN 구금=CNFN 구내=PRMS 구동=DRV 구매=PRCHS 구매자=PRCHR 구매처=PCPL 구분=SE
구비서류=RQDOC 구상=CLIM 구상채권=RIDNT 구성=CPST 구속=DTNT 구역=ZONE 구우편번호=OZIP 구조=STRCT 구조물=STRTS 구축=ETBL 국=TELOFC 국가=NTN 국가유공자=NMPR
국가지점번호=NPNO 국고=NTTR 국고금=NTFND 국고보조금=GVSBS 국내=DMST 국민연금=NPN 국민주택기금=NHFND 국비=GVEXP 국산=DMPRD 국외=OVS 국적=NTNLTY 국정=NTAD
국제=INTL 국제표준도서번호=ISBN 국제표준연속간행물번호=ISSN 군경력=MLCR 군번=SRVNO 군별=MILDSC 군필=MSVCF 굴착=EXCV 권고=RCMND 권리=RGHT 권리금=PRMM
권리자=RTHDR 권역=SAREA 권한=AUTHRT 권호=EDTN 귀국=RTOV 귀속=BLN 귀책=IMPTN 규격=SPCFCT 규모=SCL 규정=RULE 규제=RGL 규칙=RUL 그룹=GROUP
그룹웨어=GRPWR 그만보기=STVW 근거=BSS 근로=LBR 근로소득=ERICM 근로자=WRKR 근무=WORK 근무연수=SVCYRS 근무일=WRKDY 근무자=STF 근무조=WKTM 근무지=POWK
근속=CNSVC 근속연수=CSYRS 근저당=FXCL 근태=ATAB 글꼴=FONT 금리=IRT 금액=AMT 금연=NSMK 금요일=FRI 금융=FNNC 금융기관=FNST 금지=PRHB 금칙어=PHWRD
급수량=WSVLM 급식=MLSVC 급식비=MLFE 급여=SLRY 급탕비=HWFE 기각=RJC 기간=PRD 기계=MCHN 기계식=MCNCL 기관=INST 기관장=INLDR 기기=ISTR 기납부=PVPY
기념=CMMR 기념일=ANVS 기능=FWK 기능직=TCJB 기대=EXPT 기록=RCD 기록물=RCDS 기록물철=RCDSF 기록자=RCDR 기말=TMEND 기말잔액=EBLNC 기본=BSC 기본급=BSPY
기본키=PK 기부=DNTN 기부금=AOD 기부자=CTBTR 기부처=CTBPL 기산=RCK 기상=WTHER 기성=PXCND 기소=INDC 기숙사=DRMT 기술=TECH 기술료=RLTY 기술자=ENGNR
기술직=ENJB 기안=DRFT 기안자=DRFR 기압=ATMPR 기업=ENT 기여금=PNCTB 기여도=CNDG 기온=ARTMP 기울기=SLP 기원=ORGN 기일=DDT 기자=JRNLST 기자재=MCMTR
기점=STPT 기정예산=ESTBGT 기존=EXS 기준=CRTR 기준면적=RFAR 기준율=STDRT 기증자=DNR 기지급=ALPD 기초=BSCS 기초생활수급자=ROBL 기초외화=OPFCR 기초잔액=OPBLNC
기타=ETC 기통=CYLN 기표=BLTG 기한=TERM 기한이익상실=TRGCLS 기호=SYMBL 기환급=ARFND 긴급=EMRG 길이=LEN 깊이=DPTH 꼬리말=FTR 낙찰=SCSBD 낙찰률=SCBRT
낙찰자=SCBDR 난간=HDRL 난방비=HTEXP 난임시술=IFTRT 날씨=WTHR 남성=ML 납기=DUDT 납부=PAY 납부연차=PYYR 납부자=RTPYR 납세자=TXPR 납세조합=TXAS
납입자본금=PICPTL 납품=DLVGDS 내구연한=DRPRD 내국인=DOMPL 내부=INSD 내선=EXT 내역=DSCTN 내용=CN 내용연수=SVLF 내원=VSHSP 내진=ETRS 냉각수=CLWTR 널=NUL
노동=LABOR 노동조합=LBUN 노무=LABR 노무비=LBCO 노선=RTE 노인=SNCTZ 노임=WGS 노출=EXPSR 녹색제품=GPRDC 녹취=TRSC 논리=LGC 논문=THSS 논평=CMTRY
농가=FRMHS 농기계=FRMCN 농도=DNST 농어촌=FFV 농업=AGRCLT 농업인=FRMR 농외소득=NFICM 농지면적=FMLDAR 높이=HGT 누계=ACTOT 누락=OMSN 누리집=HMPG 누적=ACML
누진=PRGR 뉴스=NEWS 능력=ABLT 다량=BULK 다면평가=MSEVL 다운로드=DWNLD 다자녀=MCHLD 다중=MLT 단가=UNTPRC 단계=STP 단과대학=CLG 단기=SHTM 단독=SNGL
단말기=TRMNL 단면적=CRSAR 단백질=PRTN 단속=CRDN 단속자=RGLTR 단어=WORD 단위=UNIT 단지=CMPX 단체=GRP 단축=SHRTN 달력=CLDR 달성=ACHV 담당=TKCG 담당자=PIC
담보=CLTR 답변=ANS 답변서=ANSDOC 답변자=ANSWR 답안=ANSW 답장=RPL 당기=THTM 당뇨=DBTS 당사자=CNCPR 당시=TTM 당월=TSMM 당일=THDY 당좌비율=QCKRT
당좌예금=CKACNT 당좌자산=QCKAST 당직=ONDT 당직자=DTPR 당첨=PRWN 당첨자=PZWNR 대권역=LSIRB 대금=PYMT 대기=WTNG 대기업=LCO 대납=PYPRX 대량=LQTY 대륙=CNTNT
대리=SBT 대리인=AGT 대리점=AGNC 대면=FTF 대변=CRSD 대본=SRPT 대부=LNDG 대분류=LCLSF 대상=TRGT 대상자=TRPR 대손=BDDBT 대수=CNTOM 대여=RNTL 대여자=LNDR
대역폭=BNW 대용가격=SBPRC 대우=TRTM 대위변제=SBRG 대응=CRSP 대장=LDGR 대중교통=PBTR 대지=BLDST 대지권=LDRG 대지면적=SIAR 대책=CTPN 대체=SBST 대체키=AK
대출=LOAN 대출자=BRWR 대토=SBLND 대표=RPRS 대표이사=CEO 대표자=RPRSV 대학교=UNIV 대학생=UNVST 대학원=GDSCHL 대행=PRXY 대화=CNVRS 대환=RFNC 대회=CNFRN
댓글=CMNT 데이터베이스=DB 데이터셋=DATST 도급=CTRC 도로=ROAD 도로포장=RDPV 도로폭=RDWD 도매=WHLSL 도메인=DMN 도면=FLRPLN 도서=BOOK 도서관=LIB 도시=CTY
도엽=MAPSHT 도움말=HLP 도입=INTR 도착=ARVL 도착지=DEST 도착항=ARPT 도축장=SLHS 독려=ENCR 독성=TXCT 독촉=URG 돌풍=GUST 동거=CHBTN 동기화=SYNC 동반=ACMP
동승자=FLPS 동영상=VDO 동영상재생=VDPLY 동원=MBLZ 동의=AGRE 동의서=WTCS 동의어=SYNM 동의자=ASNTR 동호회=CLUB 두수=NOHD 둘레=CRCMF 득표=VTE 등급=GRD 등기=RG
등기소=RGOFC 등기원인=RGCS 등록=REG 등록기준지=RGLC 등록세=RGTX 등록자=RGTR 라벨=LBL 라이선스=LCN 레벨=LV 레이더=RADR 레코드=RCRD 로그=LOG 로그아웃=LGT
로그인=LGN 로컬=LCAL 로트=LT 리=LI 마감=DDLN 마감자=CLOSR 마스킹=MSKG 마을=VLG 마일리지=MLG 만기=MTRY 만료=EXPRY 만족=STFC 만족도=DGSTFN 말소=ERSR
맞벌이=DLICM 매각=DSPSL 매뉴얼=MNL 매도=SLL 매립량=LFVLM 매립지=RCMLND 매매=TRD 매설=LYNG 매수=BYNG 매수자=BYR 매우만족=HSTFY 매우불만족=HDSTFY
매입세액=IPTXAM 매장=SHOP 매체=MEDIA 매출=SLS 매출원가율=COGSRT 매핑=MPNG 머리말=PRFC 메뉴=MENU 메모=MEMO 메모리=MMRY 메시지=MSG 메신저=MSNGR
메인화면=MSCRN 메타데이터=MTDT 면담=ITVW 면담자=ITVWR 면세=TXEX 면적=AREA 면접=INTV 면제=EXMPTN 면책=EXRS 면허=LCNS 면허세=LCTX 멸종위기종=ENSPC 명=NM
명도=EVC 명령=CMD 명세서=DTST 명예=HNR 명의=NMNL 명절=NHLDY 모기업=PRNCO 모니터링=MNTR 모델=MDL 모뎀=MODEM 모듈=MDUL 모바일=MOBL 모집=RCRT 모집단=POPL
목록=LIST 목요일=THUR 목적=PRPS 목적지=DSTN 목차=TOC 목표=GOAL 무대=STG 무료=FREE 무상=FRCHG 무선=WRLS 무선국=RDS 무선국종=RDST 무이자=ZINT 무주택=HMLS
무형=ITN 무효=INVLD 묶음=BNDL 문구=PHRS 문서=DOC 문의=INQRY 문의자=INQR 문의처=INQPL 문자=LTR 문장=SNTN 문제=PRBLM 문제점=PBPT 문항=QITEM 문헌=LTRT
문화재=CLTPTY 물가=PRICS 물가연동=INFIN 물가지수=PRIDX 물건=THING 물건지=RELC 물리=PHYS 물이용부담금=WUCHG 물질=SBSTN 물품=CMDTY 미결=PND 미결제=UNSTL
미납=UNPAID 미리보기=PRVW 미배달=NDLV 미사용=UNSD 미상각=UAMTZ 미상환=NRPY 미선정=NSLCT 미성년=UNDG 미성년자=MINOR 미세먼지=PM 미수=UCLT 미수금=ACNRCV
미수납=NRCP 미승인=UNAPRV 미완료=INCPL 미지급=OTSPY 미집행=UNEX 미처리=UNPRCS 미청구=UCLM 미필=INCMP 미화=USD 미환급=UNRFND 미흡=INSF 민간=PRIVT
민원=CVLCPT 민원인=CVLPR 밀도=DNSTY 바닥=FLOOR 바이러스=VRS 바코드=BRCD 박물관=MSM 박사=DCTR 반경=RADS 반납=RTN 반납자=RTNR 반대=OPST 반려=RJCT
반복=REPT 반송=SNDBK 반송자=RTRNR 반영=RFLT 반입=CRYN 반입량=CIVLM 반입자=PRBR 반제=CLRG 반출=SHPGOT 반출량=COVLM 반출자=PRTO 반품=RTGD 반환=GVBK
발간=PBLS 발견=DSCV 발견자=DSCVR 발급=ISSU 발급매수=ISCP 발급자=ISPR 발급처=ISPLC 발령=APNT 발령자=APATHR 발매=RLEAS 발명=INVNT 발명자=INVTR 발병=ONST
발부=ISNC 발생=OCRN 발생량=GNAM 발송=SNDNG 발송자=SNDR 발신=DSPTCH 발신자=SNDPTY 발신처=DSPL 발언자=SPKR 발열량=CLVL 발의=PRPSL 발전기=GNRTR
발전량=EGQTY 발전소=PWPL 발주=ORDER 발주자=ODR 발주처=ORDPL 발표=PRSNTN 발표자=PRSNTR 발행=PBLCN 발행자=ISR 발행처=ISPL 발효=EFCTN 방류량=DCFLW 방문=VST
방문자=VSTR 방법=MTHD 방사능=RDTV 방사능량=AMRD 방송=BRDC 방식=MTH 방안=MSRS 방위각=AZ 방전전류=DSCR 방제=PSTCN 방지=PRVN 방침=PRCPL 배경=BCKG 배관=PIPE
배기량=DSVLM 배너=BNR 배달=DLV 배달처=DLDTN 배당=ALCTN 배당금=DVDND 배당률=DVRT 배당요구=DVDMND 배부=HNDT 배분=APRT 배상=RPN 배송=DLVR 배송비=DLVCHG
배송지=DLVRPL 배열=ARY 배우자=SPS 배율=MGNF 배점=SCOR 배정=ALTMNT 배차=CRAL 배출=EMSN 배출량=EHQTY 배치=BTCH 배포=CRLTN 백업=BKUP 버전=VER 버튼=BTN
번역=TRSL 번호=NO 번호판=NOPLT 벌금=FINE 벌점=DMMRK 벌채=FLNG 범위=SCP 범죄=OFN 범주=CTGRY 범칙금=PNLTY 법=LAW 법규=LWRG 법령=STT 법무=JDAF
법무사=JDSCR 법원=CT 법인=CORP 법인등록번호=CRNO 법인세=COTX 법인세율=CPTXRT 법적=LGL 법정=STTY 법정동=STDG 벤처기업=VENT 변경=CHG 변경자=CHNRG 변동=FLCTN
변론=PLDG 변수=VRBL 변전소=PSS 변제=RPYM 변호사=LWYR 변화량=CHQTY 변환=TRSF 별점=STRTNG 별정우체국연금=SPOPN 별칭=NCNM 병가=SKLV 병과=BR 병상=SCKBD
병원=HSPTL 병해충=DIP 보건소=PHC 보고=RPT 보고서=RPTP 보고자=RPTR 보관=KPNG 보관량=STQTY 보도=NSCVRG 보류=HLDOF 보상=CMPN 보상금=CPMNY 보수월액=MRAMT
보안=SCRTY 보완=SPLMNT 보유=HLD 보유량=HLDQTY 보유자=HLDR 보장=GURN 보장성=CVRG 보전=PRSRV 보정=CRCT 보조=ASST 보조금=SBSY 보조비=SBSDY 보존=PRSV
보증=GRNTE 보증료=GRFE 보증료율=GRNRT 보증서=WTGR 보증인=GRNR 보험=INSRNC 보험료=ISPM 보험료율=PMRT 보호=PRTC 보호구역면적=RTNAR 보호자=PRTCR 보훈=PV
보훈번호=PVNO 복구=RSTR 복귀=RETRN 복리후생=WLFR 복리후생비=WLFCO 복무=SERVC 복본=DPLC 복사=COPY 복수=PLRL 복원=RSTRT 복직=RINST 복호화=DCRYPT
본거지=STRHLD 본문=MTXT 본번=MNO 본부=HQ 본사=HDOFC 본세=MNTX 본예산=MBGT 본인=ONSLF 본점=MNBR 봉사=SVC 봉사료=SVCHG 부가가치세=VAT 부가가치세율=VATRT
부가운임=ADFR 부과=LEVY 부녀자=WMAN 부담=BRDN 부담금=BDCHG 부대=SBSD 부대시설면적=SFAR 부도=ISVC 부도율=DSHRT 부동산=REST 부동산세=RETX 부모=PRNT 부문=SECT
부번=SNO 부분=PART 부상=INJR 부상자=INJPSN 부서=DEPT 부서장=DH 부속=ANX 부수=NOCP 부양=SPT 부업=SJB 부여=GRNT 부외자산=NLAST 부위=REGN 부유물질=SPSLD
부유물질량=SSQTY 부임=ACSN 부재=ABSN 부재지주=ABLD 부적격=INDQ 부적합=ICPT 부전공=MNR 부정수급=ILRCP 부제목=SBTTL 부지=PREMS 부지면적=PLTAR 부채=LBLT
부처=MAO 부품=PRTS 부하율=LDFCT 부호=SGN 분개=JRNL 분과=SCMT 분기=QTR 분납=ISPY 분담=SHAR 분량=QNT 분류=CLSF 분만=PRTR 분석=ANLS 분석자=ANLST
분실=LOST 분야=FLD 분양=LTOT 분양가=LTOTPR 분양면적=LTOTAR 분자량=MLWG 분포=DSTB 분할=PRTTN 불가=IMPS 불공제=NDDC 불납결손=LSNPY 불능=INBL 불량=BAD
불만족=DSTF 불용=DUSE 불이행=NFLFL 불인정=NRCG 불일치=NCNSN 불출=RELS 불쾌지수=DCFIDX 불필요=NDLS 불합격=FAL 뷰=VIEW 브라우저=BRWSR 블로그=BLOG 블록=BLCK
비고=RMRK 비공개=PRVT 비과세=TXFR 비대상=NTRGT 비동의=DSAG 비목=ITMEXP 비밀번호=PSWD 비상용=EUSE 비소=ARSNC 비용=CST 비위=VIOL 비유동부채=NCLBL
비유동자산=NCAST 비율=RT 비정규직=IREMP 비중=RLIMP 비추천=DCMD 비축=STCPL 비치=FRNSH 비품=FXTRS 비행=FLYNG 빈도=FREQ 사건=INCDNT 사고=ACDNT
사고율=ACDRT 사고자=ACDPR 사례=CASE 사례금=HNRR 사립학교=PRVSCH 사망=DTH 사망률=MRTRT 사망자=DCSD 사면=PRDN 사무소=OFCE 사무실=OFC 사무직=OFJB 사본=CPY
사산=STLB 사상자=CSLTS 사실=FACT 사업=BIZ 사업면적=BZAR 사업비=PJTCO 사업자=BZMN 사업자등록번호=BRNO 사업자등록증=BIZRC 사업장=BPLC 사업장면적=BZSTAR
사업체=BZENT 사용=USE 사용량=USQTY 사용료=USFE 사용률=USGRT 사용자=USER 사용처=PLCUS 사유=RSN 사육=BRD 사이트=SITE 사전=BFHD 사정=ASSM 사진=PHOTO
사채=PRLN 사택=COHS 사항=MTTR 사회=SCTY 사회적기업=SCENT 사회적협동조합=SCCP 사후=EPFC 삭감=CTBK 삭제=DEL 삭제자=DLTR 산=MTN 산림면적=FRAR 산번지=MLNO
산소=OXY 산업=INDST 산업안전보건관리비=OSHMCO 산재=IA 산정=CMPTTN 산출=CALC 산출물=OUTPUT 산출식=CFML 산화=OXDTN 상각=AMTZ 상계=STFF 상관계수=CRCF
상근=FTEMP 상금=PRMNY 상단=UPEND 상담=DSCSN 상담원=CNSLR 상대=RLT 상대방=CTPT 상벌=RWPN 상병=SCWN 상세=DTL 상세주소=DADDR 상소=APLH 상소인=APLNT
상속=IHRT 상속인=IHTR 상수도=WTSPL 상승률=IFLRT 상시=ODTM 상신=RTSO 상실=LOSE 상여금=BONUS 상영=SCRG 상용압력=MOP 상위=UP 상임=STND 상장=LSTG 상태=STTS
상표=TDMK 상품=GDS 상품권=GFCT 상한=UPLMT 상호=CONM 상환=RPMT 상황=STTN 상황전파=STCM 상훈=PZDC 새창=NPAG 색맹=ACHRM 색상=COLR 색인=INDX 생년월일=BRDT
생산=PRDCTN 생산자=PRDCR 생산지=PRDLC 생산품=PRDT 생성=CRT 생성자=CREATR 생존=SRVL 서가=BKSH 서류=DCMNT 서명=SIGN 서버=SRVR 서비스=SRVC 서식=TMPLT
서식지=HBTT 서약=OATH 서약서=WROT 석방=STFR 석사=MSTR 선거구=ELDST 선고=ADJ 선급금=PRPAMT 선납=PRPY 선로=RLWY 선박=VSL 선수금=ADPYR 선수수익=UNRV
선순위=PRORD 선원=CREW 선임=APNM 선장=CPTN 선적=SHPG 선적항=POL 선정=SLCTN 선지급=ADPY 선택=CHC 선하증권=BL 설계=DESIGN 설계자=DSGNR 설립=FNDN
설명=EXPLN 설문=SRVY 설비=EQPM 설정=STNG 설치=INSTL 성공=SCS 성과=OTCM 성과보수=INCNPY 성과지표=PI 성명=FLNM 성별=GNDR 성분=IGRD 성수기=PKSN 성인=ADLT
성적=SCRE 성적서=SCRPT 세금=TX 세금계산서=TXIV 세대=HH 세대원=FMBR 세대주=HSHLDR 세로=VRTC 세목=TXITM 세무=TXBIZ 세무서=TXOFC 세분류=DCLSF 세션=SSN
세션유지=SSPRS 세수입=TXRVN 세액=TXAMT 세율=TXRT 세입=ANRVN 세입관=RVNATC 세입목=RVNITM 세입장=RVNCHP 세입항=RVNSCT 세출=ANEXP 센터=CNTR 소개=INTRO
소견=OPIN 소계=STOT 소관=JRSD 소권역=SSIRB 소급=RTRCT 소독=DSNF 소득=EARN 소득공제=ICMDCT 소득률=INCMRT 소득세=INCTX 소득세율=ICTXRT 소득월액=MINAMT
소득자=INERN 소멸=EXTSH 소멸시효=ETPRSC 소명=VNDC 소모품=CSGD 소방서=FRSTN 소분류=SCLSF 소비량=CNSQTY 소비율=CNSRT 소비자=CNSMR 소상공인=SBO 소속=OGDP
소송=LWS 소송물=MTLW 소수점=DCPT 소스=SOUR 소식지=NWSL 소요=REQ 소유=PSN 소유권=OWNSHP 소유권이전=OWNTRS 소유자=OWNR 소인=PSTMRK 소장품=CLCN 소재지=LCTN
소정=PRSCR 소제기=FLGLW 소제목=SBHD 소집=CNVC 소프트웨어=SW 소화기=FREX 속도=SPD 속성=ATRB 손상=DMGE 손실=LOSS 손익=PFLS 손해=HRM 송금=RMT 송달=TMTL
송달지=DLPL 송수신=TRRC 송장=INVC 송치=TRNSR 송화자=SNDER 수=CNT 수강=ATNLC 수강료=TTCHG 수거=CLT 수검자=EXAMNE 수계=WTSYS 수관=ASCTL 수관폭=CRDM
수권자=ATHPR 수급자=RECPNT 수기=HWRT 수납=RCVMT 수납자=RCPN 수단=MNS 수당=ALW 수도광열비=WLHEXP 수도권=CPAR 수락=ACPT 수량=QTY 수렴=CNVG 수령=RCV
수령자=RCPNT 수령지=RCPL 수료=FNSH 수료자=CMPLTR 수료증=DPLM 수리=RPR 수립=FNDG 수목원=ARBRT 수분=MST 수사=INVSTG 수상=WNAWD 수선=MNDG 수소이온=HION
수송=TRNSP 수수료=FEE 수수료율=CMRT 수술=SRGR 수습=PRBT 수신=RCPTN 수신자=RCVR 수신처=RCOFC 수심=WTDPT 수압=WTPRS 수업=LSN 수업료=TTFE 수여=CNFR
수요=DMD 수요량=DMDQTY 수요일=WED 수요처=DMNPL 수용=ACTC 수위=WTLV 수은=MRCR 수의계약=PVCT 수익=RVN 수익률=ERNRT 수익자=BNFR 수임=ACAP 수임자=APNTE
수입=INCM 수입국가=IMPCN 수입업자=IMTR 수입업체=IMPTR 수입항=POE 수작업=HNWK 수전=PWRCV 수정=MDFCN 수정자=MDFR 수종=TRSPC 수주=RCVORD 수준=LEVEL
수진자=MDEXME 수집=CLCT 수집자=COLCTR 수첩=PCBK 수출=EXP 수취인=ADDRSE 수치=NVL 수탁=TRST 수탁자=TRSTE 수표=CHECK 수행=FLFMT 수행자=PRFMR 수험=TKEXM
수험자=EXMNE 수혜=BNFT 수혜자=BNFCR 수화자=RCVER 숙박=LDG 숙소=ACMD 순간=MMNT 순매출=NSLS 순서=SEQ 순수=PRTY 순위=RNK 순이익=NETPF 순이익률=NPRT
순자본=NCPT 순자산=NAST 순톤수=NTON 순항=CRSNG 숨김=HIDE 스크랩=SCRP 스키마=SCHM 스킨=SKN 스팸=SPAM 습도=HUM 승강기=ELVTR 승계=SCSN 승급=ADVN 승선=EMKT
승소=WNLW 승수=MLTPR 승용=PSNGR 승인=APRV 승인자=AUTZR 승진=PRMT 승차=RIDE 승차정원=RDCPCT 시가=MPRC 시각=TM 시간=HR 시간외=OVTM 시공=CNST 시공자=BLDR
시군=SIGUN 시군구=SGG 시급=HRWG 시기=TMNG 시나리오=SCNR 시도=CTPV 시력=EYSG 시료=SPCM 시뮬레이션=SMLT 시분=HM 시설=FCLT 시설면적=FCAR 시설물=FCLTY
시스템=SYS 시운전=TSTRN 시작=BGNG 시장=MRKT 시정=CRC 시행=ENFC 시행사=IMPCO 시행자=DVLR 시험=TEST 식당=RSTRNT 식물=PLNT 식별=IDNTF 식별자=IDNTFR
식비=FDEXP 식사=MEAL 식품=FOOD 신고=DCLR 신고자=DCL 신규=NEW 신기술=NTCH 신문=NWSP 신용=CRDT 신용장=LC 신용카드=CRCD 신용평가=CRDRTG 신용평가기관=CRBU
신원=IDNT 신청=APLY 신청서=APFR 신청자=APLCNT 신체=BDY 신탁=TRUST 실거래=RLTR 실거주지=RLRSD 실명=RLNM 실무자=HWKR 실사=ACINSP 실손의료보험=IMIS
실수령=RLRC 실습=PRCTC 실시=ENFRC 실업률=UMRT 실적=PRFMNC 실제=ACTL 실지급=ACTPY 실태=ACCND 실패=FAIL 실행=EXCN 실효=ACEF 실효세율=EFTXRT 심사=SRNG
심사자=JDG 심의=DLBR 썸네일=THMB 아동=CHILD 아이디=ID 아이콘=ICON 아이핀번호=IPIN 아파트=APT 아황산가스=SPDX 악성=MLGN 안건=AGND 안내=GD 안내문=GDNTC
안분=PRDV 안전=SFTY 안전모=SFHLM 안전화=SFSHS 안테나=ATN 알람=ALRM 알림=NOTI 알림톡=NTTLK 암모니아=AMN 암호화=ENCPT 암호화계좌번호=ENACNO
암호화법인등록번호=ENCRNO 암호화비밀번호=ENPSWD 암호화사업자등록번호=ENBRNO 암호화전화번호=ENTLNO 암호화주민등록번호=ENRRNO 암호화키=ENKY 암호화휴대전화번호=ENMTNO 압력=PRSR
압류=SZR 압류물=SZATC 압류자=SZATHR 압축=CMPRS 앞자리=FRDGT 애로=DFCL 액면가=FVAL 앱버전=APVER 야간=NGHT 약관=TRMS 약국=PMCY 약도=SMAP 약력=BRSM
약어=ABBR 약점=WKPT 약정=STPL 약정회차=INSTNO 약품=MDCN 양도=CNVYN 양도인=TRSFR 양력=SLCL 양성화=LGLZTN 양수=AQST 양수량=PPQTY 양수인=GRNE 양식=FORM
양육=BRUP 양육비=RREXP 어선=FSBT 어업=FSHR 어음=PRMNT 어장=FSHRY 어종=FSSP 어학=LNGS 어항=FSPT 언론=PRS 언론사=PRESS 언어=LANG 업로드=ULD 업무=TASK
업무분장=TSKASN 업종=TPBIZ 업체=BZENTY 업태=BZSTAT 에너지=ENGY 엔진=ENGN 엔터티=ENTTY 여객=PSNR 여권번호=PNO 여부=YN 여비=TRVEXP 여성=FML 여성기업=FOBIZ
여행=TRVL 역량=CPBL 역분개=RJRNL 역종=MSCLS 역할=ROLE 연간=ANL 연결=LNKG 연계=LINK 연구=RSCH 연구비=RSCO 연구원=RSCR 연금=PN 연기=PSTPN 연대=SLDT
연도=YR 연락=CNTCT 연락처=CNPL 연령=AGE 연료=FUEL 연료량=FLQTY 연료비=FLEXP 연말=YREND 연말정산=YTXADJ 연봉=ANLSL 연식=MDLYR 연월=YM 연임=RPNTM
연장=PRLG 연주=PLY 연차휴가=ANVCT 연체=ARG 연체료=OVFE 연체율=DLQRT 연평균=ANAVG 연한=TYRS 연혁=CRNCL 연회비=ANFE 열공급량=HSQTY 열람=PRSL 열람자=RDR
열차=TRAIN 염분=SALT 영문=ENG 영수증=RECPT 영양사=NTRST 영업=SALS 영업비=BIZEXP 영업소=BIZOFC 영업외비용=NOCO 영업외수익=NOICM 영업용=FBU 영업점=SLSBR
영역=RLM 영장=WRNT 영치=CSDY 영향력=INFL 영화=MOVIE 예금=SVG 예금주=DPSTR 예문=EXSNT 예보=FRCST 예보관=FRCSTR 예비=RSRV 예비력=RSVPW 예비비=CNTFND
예산=BGT 예산전용=DVSBGT 예상=EXPC 예수금=DPRCV 예시=EXM 예약=RSVT 예약자=BKR 예외=EXCP 예정=PRNMNT 예제=EXRC 예측=PREDC 예치=DEPST 예치금=DPAMT
예탁=DPSTG 오류=ERR 오존=OZON 오프라인=OFLN 옥내=INDR 옥외=OTDR 온도=TP 온라인=ONLN 온실가스=GRGS 완결=CMPLT 완납=FLPY 완료=CMPTN 완성=FNL 완제=FLRPY
외국=FRCN 외국어=FRLAN 외국인=FRGNR 외국인등록번호=FRNO 외기=OTAIR 외부=OTSD 외상=ONCR 외식=EATOUT 외자=FRCPTL 외주=OTSR 외출=GNOT 외필지=BYLT
외화=FRCNCY 외화계정=FCAC 외화전기계정=FCCFAC 요건=RQMT 요구=RQT 요금=CRG 요소=ELMN 요약=SMRY 요양=RCPR 요율=TRF 요인=FCTR 요일=DOW 요주의=ATNT 요지=GST
요청=DMND 요청자=RQSTR 욕실=BTHRM 용도=USG 용도지역=ZNG 용량=CPCT 용무=BSNS 용수=USWTR 용어=TRM 용역=LBSVC 용적률=FART 용지=LND 우대=PRTRT
우리사주조합=ESOA 우선=PRRTY 우수=EXLN 우체국=PSTOFC 우측=RGSD 우편=MAIL 우편물=PSMT 우편번호=ZIP 운동=SPORTS 운반=CNVNC 운반비=CRGCO 운송=TRNS
운송비=LGCO 운송장=WYBL 운영=OPER 운영비=OPEXP 운영자=OPTR 운영체제=OS 운용=MNGMT 운임=FARE 운전=DRVN 운전면허번호=DLN 운전자=DRVR 운항=NVGT 운행=OPR
원가=PRMCO 원거래=ORGDL 원고=PLNTF 원고료=MNSFE 원금=PRN 원도급자=ORGCTR 원동기=MTR 원료=RMTRL 원리금=PRNINT 원문=ORGTXT 원본=ORGNL 원부=ORLG
원산지=PLOR 원소유자=ORGOWN 원승인=ORGAPR 원인=CS 원작자=OATHR 원장=GNLGR 원천=SOU 원천징수=WTHD 원파일=ORGNFL 원화=KCUR 월=MM 월말=MNEND 월세=MRNT
월액=MAMT 월요일=MON 웹=WEB 위도=LAT 위반=VLTN 위생=SNTT 위약금=PNLT 위원=MBCMT 위원장=CHRPR 위원회=CMT 위임=DLGT 위임자=MNDTR 위젯=WDGT 위촉=ENTRST
위치=PSTN 위탁=CNSGN 위탁금=TRMNY 위탁자=CSNR 위험=RISK 유가증권=MSCRT 유공자=PRMRT 유동=FLTN 유동부채=CRLBL 유동비율=CRRT 유동성=LQDTY 유동자산=CRAST
유료=CHRG 유류=OIL 유류비=FLCO 유류탱크=OLTNK 유무=EN 유물=RLC 유보=DFR 유상=CNSDR 유선=WRD 유역면적=DRAR 유예=PSTP 유의=CTN 유입=INFLW 유입량=IFWAM
유지보수=MNTN 유지비=MNTFE 유찰=FLBD 유출량=OTFQTY 유치=ATRC 유통=RTL 유해인자=HMFCT 유형=TYPE 유형자산=TGAST 유효=VLD 육아=CHLDCR 윤달=LPMM 융자금=LNAMT
은행=BANK 음력=LNCL 음성=VOICE 음식=FD 음주=DRNK 음주량=ALCNSM 읍면동=EMD 응급=EMGC 응급실=EMRM 응답=RSPNS 응답자=RSPDNT 응모=ENTRY 응시=TKEX
응용=APLC 의견=OPNN 의견서=WROPN 의결=DCS 의뢰=RQST 의뢰인=RQSR 의료=MDLCR 의료비=MDEXP 의료인=HCWKR 의무=OBLG 의무자=OBLGR 의미=MNNG 의사=DR
이격=SPRTN 이관=TRNSF 이내=WTHN 이노비즈=INOBIZ 이동=MVMN 이력=HSTRY 이력서=RSM 이륙=TKOF 이메일=EML 이미지=IMG 이사장=CHBR 이산화질소=NTDX 이송=TRANSF
이수=CMCRS 이슈=ISSUE 이슬점=DWPNT 이연=DFRD 이용=UTZTN 이월=CRFW 이율=INRT 이의=OBJC 이익=PRF 이익률=PRFRT 이자=INT 이자수익=INTRV 이재민=DSVCTM
이전=BFR 이전연도=PRVYR 이주=MV 이중화=DPLX 이차보전=IDSBS 이첩=FRWD 이탈=BRKW 이해관계자=STHDR 이행=IMPLT 이혼=DVRC 이후=AFTR 익명=ANMT 인가=SNCN
인건비=LBRCO 인계=HNOV 인계자=HVPRSN 인구=PPLTN 인덱스=INDEX 인도=DLVRY 인력=MNPW 인명피해=CSLT 인물=PRSN 인사말=GRT 인상=INCR 인상률=INCRT
인센티브=ICNTV 인솔자=LDR 인쇄=PRINT 인쇄비=PRCO 인수=ACPTN 인수자=ACPTR 인용=QTN 인원=PRSNL 인원수=NOPE 인적=HMN 인정=RCG 인증=CERT 인증서=CRTF
인지세=STMTX 인터넷=ITNT 인터페이스=IF 인하=DECR 인허가=LCPMT 일=DAY 일괄=EBLC 일당=DLWG 일련번호=SN 일문=JPNS 일반=GNRL 일반직=GOJB 일비=DLYEXP
일사량=SRQTY 일산화탄소=CBMX 일상감사=DLADT 일선=FRLN 일시=DT 일시금=LSMPY 일시정지=TMPS 일요일=SUN 일자=YMD 일정=SCHDL 일조=SNSH 일조량=ASNSH 일치=CCRNC
일할=DBAS 임금=WAGE 임금피크제=SLPK 임기=TNR 임대=RENT 임대료=RTFE 임대면적=RNTAR 임대인=LSR 임대차계약=LSCT 임명=NMNT 임무=MSN 임상=CLNC 임시=TMPR
임신=PRGN 임업=FRSTR 임용=APNTMN 임원=EXC 임직원=EXSM 임차=HIRE 임차료=LSFE 임차면적=LSAR 임차인=HIRER 입건=BKCG 입고=WRHS 입교=ENTSCH 입국=ENTCNY
입금=DPST 입금자=PYR 입대=ENLSTM 입력=INPT 입력자=KBRDR 입사=JNCMP 입산=MTCG 입소=ENTRC 입수=OBTN 입실=ENTRM 입양=ADP 입원=HSPTLZ 입장=ADMS
입장료=ADFE 입주=MVN 입주자=OCPNT 입찰=BID 입찰자=BDR 입출금=DPWD 입학=MTCLTN 입학금=ADMFE 입항=PTENT 입항지=POENT 입회자=OBSRVR 잉여금=SRAMT 자격=QLFC
자격증=CRTFCT 자금=FNDS 자금이체=FNDTR 자기부담금=OOPEXP 자기소개=SLFINT 자기앞수표=CSCK 자기자본=EQCPTL 자기평가=SLFEVL 자녀=CHLD 자동=AUTO 자동이체=ATTR
자동차=CAR 자동차등록번호=VHRNO 자동차세=AMTX 자료=DATA 자료실=RPSTR 자릿수=DGT 자막=SBTLS 자문=CNSTN 자본=CPT 자본금=CPTL 자본적지출=CPEX 자본조정=CPAD
자산=AST 자원=RSRC 자원봉사=VLTR 자재=MTRL 자주식=SFPRPL 자체=ITSLF 자택=HOME 자활용사촌=SSVV 작동=FNCT 작물=CROP 작성=WRT 작성자=WRTR 작업=JOB
작업량=WKQTY 작업자=OPRTR 작품=WRKS 잔금=BALNC 잔류=RMNN 잔액=BLNC 잔여=RMND 잔존=RMN 잔존가치=RSVL 잠금=LCK 잡비=MSEXP 장기=LTRM
장기집합투자증권저축=LTCISS 장려금=SUBSD 장례=FNRL 장례비=FNEXP 장부가액=BKVL 장비=EQPMNT 장소=PLC 장애=DSBLTY 장애인=PWDBS 장치=DVC 장학금=SCHLR 재개=RSMP
재개업=ROBIZ 재검사=RNSP 재검토=REVLT 재결=ADJD 재계산=RECAL 재고=INVT 재공고=RANC 재교부=RISU 재난=CLMTY 재동의=RAGR 재등록=RRG 재료=MATRL 재료비=MTCO
재무제표=FNSTM 재물=RCHS 재발=RCRN 재발급=RISSU 재발송=RSND 재발행=RPBLC 재배=CLTV 재사용=RUSE 재산=PRPT 재산세=PRPTX 재수신=RCAG 재시도=RTRY 재시험=RTST
재신청=RQAG 재심사=REXAM 재요청=RDMND 재원=FNRS 재입찰=REBID 재작업=RWK 재전송=RTRSM 재접수=RRQST 재정=FNN 재조달원가=RPCO 재직=HDOF 재진=REXM 재질=MTPRPT
재처리=RPRCS 재택근무=TLCM 재판부=JSDP 재평가=REVL 재학=INSCH 재해=DSTR 재해율=DSSRT 재해자=DVCTM 재형저축=WABS 재화중량톤수=DWT 재확인=RCNF 재활용=RCYC
저당권=MRTG 저서=BKS 저소득층=LINBR 저수량=RSQTY 저수지=RSRVR 저자=AUT 저작권=CPRGT 저작권자=CPRHDR 저작물=CPRWRK 저작자=ATHR 저장=STRG 저질=BTMT
저축=SVNG 저항=RSST 적격=ELGB 적립=ACMLT 적립금=ACMNY 적발=DSCL 적설량=SNWFL 적요=ABSTR 적용=APLCN 적용세율=APTXRT 적재=LOAD 적정=RSNB 적합=STBLT
전결=DCARB 전공=MJR 전기=PRVTM 전기료=ELCHG 전기전도도=ELCD 전달=CNVY 전담=DDCT 전략=STRTG 전력=ELPWR 전력량=ELCEG 전문=TELGM 전문가=EXPRT
전문기관=SPINST 전문분야=ARSP 전문위원=EPCMSR 전산=EDP 전세=LODB 전송=TRSM 전송자=TRSMR 전송처=TRSPL 전시=EXHB 전신환매도율=TTSRT 전신환매입률=TTBRT 전압=VLTG
전역=DCRG 전염병=IFDS 전용=EXUS 전용면적=XUAR 전월=PRVMM 전일=PRVDY 전입=MVIN 전자결재=ELAPR 전자계약=ELCT 전자기록물=ERCDS 전자납부번호=EPAYNO 전자문서=ELDOC
전자발행=ELPBL 전자서명=ELSGN 전자세금계산서=ETXIV 전자접수=ELRCP 전자파=EWV 전전연도=YRBL 전전일자=DAYBY 전체=WHOL 전출=MVOUT 전통시장=TRMKT 전파=RDW 전표=SLIP
전형=SLPRCS 전화번호=TELNO 전환=SWTC 전환율=CNVRT 절감=RTRC 절사=TRNC 절연=INSLT 절연유=INSOL 절차=PRCDR 점검=CHCK 점검자=INSCTR 점검표=CKLST 점수=SCR
점용=OCPTN 점유=PSSN 점유율=PCSHR 점포=STOR 접근=ACS 접속=CNTN 접속자=ACSR 접수=RCPT 접수자=CLR 접종=INCLN 접촉=CNTC 정격속도=RTSPD 정격용량=RTCPC
정격전류=RECR 정격전압=RVLT 정격출력=RTOT 정규=RGLR 정규직=PMEMP 정기=FXTM 정년=RTAG 정답=CRANS 정당=PLPT 정량평가=QTEVL 정렬=SORT 정리=ARNGMT 정보=INFO
정보화=INFMZ 정부=GOV 정비=MTNC 정산=CLCLN 정상=NML 정성평가=QLEVL 정액=FXAMT 정원=PSCP 정의=DFN 정지=STOP 정착금=RSTFND 정책=PLCY 정치=PLTC
제3자=TDPTY 제3채무자=GRNS 제개정=ENAM 제거=RMVL 제경비=OVEXP 제공=PVSN 제공자=OFFR 제기=RAIS 제도=SYSTM 제동=BRKG 제목=TTL 제보=TPOF 제보자=INFMT
제수당=SALW 제안=PRP 제안자=PRPSR 제약=RSTRCT 제약회사=PHRMCO 제어=CTRL 제외=EXCL 제원=SPEC 제작=FBCTN 제작비=PRDCO 제작사=MNFCTR 제작자=PDCR
제작진=PRDSTF 제재=RSTRC 제적=EXPL 제정=ENCT 제조=MNFTR 제조사=MKR 제조업=MFBIZ 제출=SBMSN 제출자=PRSNR 제출처=SMPL 제품=PRDCT 제한=LMT 제휴=AFLT
조건=CND 조경면적=LAAR 조기=ERPD 조달=PRCM 조도=ILM 조문=LPRVS 조사=EXMN 조사자=EXMNR 조선소=SHPYRD 조성=MAKE 조세조약=TXTRT 조세특례=STXTR 조식=BRKF
조정=AJMT 조직=OGNZ 조직도=ORGCHT 조치=ACTN 조치자=ACTPR 조퇴=ERLV 조합=ASCT 조합비=MBSDS 조합원=MBRAS 조회=INQ 조회자=INQPR 존속=CNTNC 존재=EXST
존치=RTNT 존폐=MTNABN 졸업=GRDTN 종결=TRMN 종교=RLGN 종료=END 종류=KND 종목=CLS 종사업장=MRBPL 종사자=PRCTR 종일=ALDY 종자=SEED 종전=PRVS 종점=EDPNT
종합=SNTHS 종합주가지수=KOSPI 좌석=SEAT 좌측=LFSD 주간근무=DYSFT 주거공용면적=DCAR 주거급여수급=HBRCP 주거래은행=MBNK 주거전용면적=NRAR 주건축물=MBLD 주계약자=MCNTR
주관=SPRVSN 주관식=SBJV 주근무=WKLWK 주기=CYCLE 주담당자=MPIC 주말=WKND 주무관청=CPATHR 주문=ORDR 주문자=ORDRR 주민등록번호=RRNO 주민세=RSDTX
주민세율=RSTXRT 주부속=MANX 주사업자=MBPR 주사업장=MBPL 주상복합=MUBLD 주석=ANTN 주소=ADDR 주소록=ADBK 주수=WKCNT 주식=STCK 주요=MAIN 주유=RFL 주유소=GSTN
주의=CUTN 주저자=PRAUT 주제=TPC 주주=STHD 주차=PRK 주차장=PKLT 주차장면적=PKLTAR 주체=MNBD 주최=HST 주치의=ATPSN 주택=HS 주택면적=HSAR 주특기=MNSP
주파수=FRQ 주행=DRVNG 주휴=WKHLDY 준공=CMCN 준비금=RSFND 준수=CMPLNC 중가산금=IADUE 중간=MD 중개=MDT 중권역=MSIRB 중단=ITRP 중도=MDWY 중도금=ITRPY
중량=WGHT 중문=CHNS 중복=DPCN 중분류=MCLSF 중상자=SRIPR 중소기업=SME 중심=CEN 중요=IMPT 중요도=IMPRT 중점=EMPHS 중증장애인생산품=PMPSD 중지=HLT
중학교=MDSCHL 즉시=IMDT 즐겨찾기=BKMK 증가=INCRS 증가율=GRWRT 증감=ICDC 증거=EVDN 증권=SCRT 증명서=PRDOC 증발량=EVAMT 증빙=EVDNC 증상=SYMP 증액=ICAMT
지각=LTNS 지구=DSTRCT 지급=GIVE 지급인=PAYR 지급처=PMPL 지도교수=ACAVSR 지령=DRTV 지로=GIRO 지목=LDCG 지목면적=LDCGAR 지문=FNGPRT 지방=LCL
지방보조금=LCSBS 지방비=LCEXP 지방세=LCLTX 지방자치단체=LCLGV 지방채=MCPBND 지방청=LGVOFC 지번=LOTNO 지분=SHR 지분율=SHRT 지불=DFRY 지붕=ROOF 지사=BROF
지상=GRND 지속=CONTN 지수=IDX 지시=DRCTN 지식=KNWL 지식재산권=IPR 지역=RGN 지역구=LCCNS 지연=DLY 지원=SPRT 지원비=SPCO 지원자=APLCT 지적=PTOUT
지적면적=PBCDAR 지점=BRNCH 지정=DSGN 지질=GEOFT 지체상금=LQDMG 지출=EXPND 지출목=EXPITM 지침=GDLN 지표=IDCT 지하=UDGD 지하수=UGWTR 직경=DMTR
직계존속=LNAS 직군=JGRP 직급=JBGD 직렬=JBSRS 직류=TPOC 직무=DUTY 직불카드=DBCRD 직업=CR 직원=EMP 직위=JBPS 직인=OFSL 직장=WRC 직접=DRCT 직접비=DRCO
직제=OFORG 직종=OCPT 직책=JBTTL 직통=DRLN 진단=DGNS 진료=MDEXM 진료비=MDSFE 진수=LNCH 진술=STMT 진행=PRGRS 진행률=PRGRT 질권=PLDRG 질문=QSTN
질문자=QSTNR 질병=DSS 질의응답=QNA 집계=TOT 집단=GRUP 집합건물=CNBD 집행=IMPL 집회=GTHR 징계=DSPN 징구=CLRQ 징수=CLCTN 징수관=CLTOR 쪽=PAGE 쪽지=NOTE
차감=SBTR 차금=DFAMT 차기=NXTM 차년도=NXTYR 차단=SHTOT 차대번호=VIN 차량=VHCL 차로=LANE 차변=DBSD 차상위=SHGHRK 차상위계층=LICLS 차선=TRFLN 차수=CYCL
차이=DIFF 차익=GAIN 차입=BRW 차입금=BRWNG 차입처=LNDSRC 차종=CARMDL 착공=BGNCST 착수=OTST 찬성=APRVL 참가=PRTCP 참가비=ENTFE 참고=REF 참석=ATND
참석자=ATD 참여=PTCP 참여율=PTRT 참여자=PRTPNT 참조=RFRNC 참조자=RFPR 창고=WRHUS 창구=CNTER 창업=STUP 창업자=FNDR 창출=CRTN 채권=BND 채권자=CRDTR
채널=CHNL 채무=DBT 채무불이행=DFOBL 채무자=DBTR 채수=WTSMP 채용=RCRUT 채점=GRDG 채취=PCKNG 채택=ADPT 책임=RSP 책임자=RBPRSN 처리=PRCS 처리율=PRSRT
처리자=PRCR 처방=PRSC 처분=DSPS 처분비=DSPCO 척도=CRTRN 천연기념물=NTMN 천장=CLNG 철거=DMLTN 철회=RCNTT 첨부=ATCH 청구=CLM 청구기호=CLNO 청구인=CLMT
청구지=BLADR 청문=HRNG 청산=LQDT 청소=CLN 청소년=YTH 청약=SBSC 청취=LSTN 청탁=SLCT 청탁자=SLCPR 체결=CNCLS 체계=SYSTEM 체납=NPMNT 체납자=DFLTR
체류=STAY 체불금=OVPY 체온=BDHT 체중=BDWG 체크카드=CKCRD 체포=ARST 체험=EXPRN 초과=EXCS 초기화=INIT 초등학교=ELSCHL 초록=ABST 초미세먼지=FPM 초중고=EMHSCH
초진=FMEXM 총가구=THSHD 총거래=TDLNG 총건수=TNOCS 총결정세액=TDXAMT 총결제=TSTLM 총계약=TCTRT 총고지=TINFRM 총공급=TSPLY 총공사=TCSTRN 총공사비=TCNSCO
총공제=TDDC 총괄=OVRL 총교육시간=TTRHR 총구매=TPRCH 총근로=TLBR 총근로자수=TNOWK 총근무=TWRK 총근무시간=TWKHR 총금액=GRAMT 총급여=TSL 총납부=TPY 총대출=TLOAN
총등록건수=TRGCNT 총매출=TSLS 총면적=GFA 총반환=TGVBK 총발열량=TCLVL 총발행주식수=TSHOSD 총방문자=TVSTR 총배당=TDVD 총배정=TALTM 총보유=THLD 총보증=TGRNT
총부가가치세=TVAT 총부채=TLBLT 총분양=TLTOT 총비용=TCO 총사업비=TPCO 총사용=TUSE 총사용량=TUQTY 총상여금=TBONUS 총상환=TRPY 총서=SRS 총세대수=TNOHSH
총세액=TTXAMT 총소득=TEARN 총소요=TREQ 총수납=TPYRC 총수익=TRVN 총수입=TICM 총승인=TAPRV 총신청=TRQST 총여신=TCRDT 총연구비=TRSCO 총예산=TBGT 총원가=TPRMCO
총이익=TPRF 총이자=TINT 총인구수=TPPL 총인원수=TNOPE 총입금=TDPST 총자본금=TEQCP 총자산=TAST 총저장=TSTRG 총정원=TCPC 총조회=TINQ 총주차=TPKCT 총주행=TDRVG
총중량=TWGHT 총지급=TPMT 총지원=TSPRT 총지출=TEXPND 총직원수=TNOEMP 총집행=TIMPL 총쪽=TPAGE 총차입=TBRW 총채권=TRCVB 총채무=TDBT 총처리=TPRCS 총청구=TCLM
총체납=TNPMNT 총출자=TINVST 총톤수=TTON 총투자=TIVST 총판매=TNTSL 총평=GRVW 총평가=TEVL 총환불=TRFND 총환수=TRDM 총회수=TRTRVL 총횟수=TNMTM 촬영=SHT
최고=HGHST 최고가=HGPRC 최근=RCNT 최대=MAX 최대출력=MXOT 최상위=HGHRK 최소=MIN 최심=MXDP 최저=LOWST 최저가=LWPRC 최저한세=MNMTX 최종=LAST 최초=FRST
최하위=LWTRK 추가=ADD 추경=SPBGT 추계=ESTM 추심=EXCT 추정=PRSMP 추진=PRPL 추징=ADCLTN 추천=RCMDTN 추천인=RCMDR 추첨=LTRY 추출=EXTR 축간거리=WHBS
축제=FSTVL 축척=RDSCL 출고=SPMT 출국=DPTCNY 출근=GTWK 출금=TKMNY 출동=DSPT 출력=OTPT 출력물=PRNOT 출발=DPTRE 출발지=DPPL 출산=CHLDB 출생=BRTH
출생지=BRTHPL 출석=ATNDC 출석률=ATRT 출소=RLSPI 출연=CTRB 출원=APPL 출입=ENEX 출입자=ENTRT 출입증=ADPS 출자=INVST 출자구좌=IVACNT 출장=BZTRP
출장비=BTEXP 출장소=LCOFC 출장자=BZTRVR 출장지=BTDST 출처=SRC 출판=PBLSG 출판사=PBLCO 출하=SHPM 출항=DFPT 출항지=PODPT 충당=APRP 충당금=APAMT
충전=CHARG 충전소=CHRSTN 충족=STSF 취급=HNDL 취급자=HDLR 취급점=DSTBT 취득=ACQS 취득면적=ACQAR 취득세=AQTX 취득세율=AQTXRT 취미=HBY 취소=RTRCN
취소자=CNCLR 취약계층=VLNCLS 취업=EMPM 취업자=EMPR 취임=INGR 취지=INTN 취하=DISCON 취학전아동=PSCHLD 취합=GTRG 측량=SVY 측정=MSRMT 측정소=MSRSTN
측정지점=MSPT 층=FLR 층수=NOFL 치료=MDTRT 친환경=ECFRD 침해=INFR 카드=CARD 카드사=CDCO 캠페인=CMPGN 커뮤니티=CMNTY 컨설턴트=CNSLTT 컨설팅=CNSLT 컬럼=COL
코드=CD 코스트센터=CSCNTR 콘도=CONDO 콘텐츠=CONTS 콜센터=CLCNTR 쿠폰=CPN 퀴즈=QZ 크기=SZ 클라이언트=CLNT 클릭=CLCK 키워드=KYWD 타기관=OINST 타인자본=DBCPTL
탄소=CRBN 탈락=ELMT 탈퇴=WHDWL 탈퇴자=SCDR 탑승=BRDG 탑승자=PSGR 태그=TAG 태아=FETUS 태풍=TYPHN 탭메뉴=TBMN 터널=TNL 테마=THM 테이블=TBL
테이블스페이스=TBLSP 텍스트=TXT 토론=DSCS 토사량=ESVLM 토요일=SAT 토익=TOEIC 토지=LAND 토지대장=LNDRG 토지면적=LDAR 토지이동=AOCR 토출량=DCQTY 토큰=TKN
토플=TOEFL 톤수=TON 통계=STATS 통계표=STTBL 통관=CSCL 통보=NTFCTN 통보자=ANCR 통상임금=ORWG 통신=COMM 통신망=CMNW 통신비=CMCO 통신사=TLCMCO 통장=BNKBK
통제=CNTRL 통지=AVTSMT 통지서=WRNTC 통합=INTG 통행=PSG 통행량=TRFVLM 통행료=TOLL 통화=CALL 통화자=CALR 퇴거=EVCT 퇴근=LVWK 퇴사=RSGNTN 퇴소=DSCG
퇴실=LVRM 퇴원=DFHSP 퇴장=LVNG 퇴직=RTRM 퇴직금=SVRPY 투약=MDCT 투입=INPUT 투자=IVST 투자자=INVSTR 투찰=BDNG 투표=VOTE 트리거=TRGR 특기=SPCLT
특례=SPCS 특별=SPC 특별세=SPTX 특보=SPNWS 특성=CHRC 특수=SPCL 특수지=SPAREA 특약=SPPRV 특이=EXCPTN 특허=PTNT 팀=TEAM 팀원=TMMBR 팀장=TMLDR 파견=SND
파고=WH 파급=RPLE 파기=DSTRC 파산=BNKRP 파일=FILE 판결=JDGM 판결문=RLNG 판독=INTPR 판매=NTSL 판매자=SLR 판매처=SLPL 판정=JGMT 팝업=POPUP 패소=LSCS
패키지=PKG 팩스=FAX 팩스번호=FXNO 펀드=FUND 편성=FRMT 편의시설=CVNFCL 편입=ENRL 편입면적=ICLAR 편집기=EDTR 편차=DVTN 평가=EVL 평가군=EVLGRP 평가자=EVLTR
평가표=EVLSHT 평균=AVG 평일=WKDY 평정=RTNG 평정자=RATER 평형=PYTP 폐간=DSCT 폐강=CLCTR 폐관=CLOS 폐교=CLSCH 폐기=DSCD 폐기물=WST 폐사=MTLTY 폐쇄=CLSG
폐업=CLSBIZ 폐지=ABL 포괄손익=CPICM 포기=ABND 포맷=FRMAT 포상=RWRD 포용조수량=MTRVLM 포인트=PNT 포트=PORT 포함=INCL 폴더=FLDR 표기=MARK 표면=SRFC
표본=SAMPLE 표시=INDCT 표준=STD 표지=CVR 표출=EXPRS 푸시알림=PSHNT 품목=ITEM 품의=CNSL 품의서=APRQ 품종=VRTY 품질=QLTY 풍속=WSPD 프레임=FRME
프로그램=PRGRM 프로세스=PROC 프로시저=PRCD 피감사=ADTE 피고=DFND 피공탁자=DPBN 피보험자=ISRT 피복비=CLTEXP 피상속인=DCDNT 피신고자=RPTPR 피신청인=RSPND
피의자=SSPCT 피평가자=APRSE 피해=DAM 피해자=VCTM 필기=NTTK 필수=ESNTL 필요=NEED 필지=LTLND 필지면적=LPAR 하단=LWPT 하도급=SBCTR 하드디스크=HDD 하드웨어=HW
하선=DSMB 하수급인=SBCNTR 하위=LWR 하자=FLW 하자보수=DFRP 하차=GTOF 하천=RVR 하한=LLMT 학과=SCSBJT 학교=SCHL 학급=CLAS 학년=SCYR 학력=ACBG 학번=STDNO
학사=BCHLR 학생=STDNT 학술대회=SMPSM 학술지=ACJRNL 학습=LRN 학원=ACDM 학원비=ACDFE 학위=DGR 학점=CDT 학회=ACSCT 한국은행=BOK 한국표준산업분류=KSIC 한글=KORN
한도=LIM 한부모=SGPRN 한자=CHNCRT 할당=ALOT 할당량=QT 할부=IS 할인=DSCNT 할인료=DSCFE 할인율=DSCRT 할증=EXCHRG 함량=CONT 함수=FNC 함수율=MSTRT
합격=PASS 합격률=PSRT 합격자=SCCND 합계=SUM 합병=MERG 합산=ADUP 합숙=LDTG 합의=ACRD 합의금=STAMT 항공기=ARPLN 항공료=ARFR 항공사=ARLN 항구=PRT 항만=HRBR
항목=ARTCL 항소=APL 항속=CRSPD 항차=VYG 항해=VOYAGE 해결=SLTN 해당=RLVT 해면=SSRFC 해발=ELVT 해산=DSBND 해상도=RSL 해소=RSLV 해시태그=HSTG 해약=CNCL
해역=SAR 해외=OVSEA 해임=DSMSL 해제=RMV 해조류=SWDS 해지=CNCLTN 해체=DSMT 해촉=DSMS 핵심=CORE 핵심성과지표=KPI 행사=EVNT 행위=ACT 행위자=ACTR
행정=PBADMS 행정구역=ADMDST 행정기관=ADMNST 행정동=DONG 행정정보공동이용=ADINSR 행정처분=ADMDSP 향후=HCFH 허가=PRMSN 허가면적=PMTAR 허용=PRM 허위=FLSHD
헌혈=BLDN 현금=CASH 현금매도율=CSSRT 현금영수증=CSRT 현물=SPOT 현안=PDIS 현장=GRNDS 현장소장=STMGR 현재=NOW 현지=LOCAL 현행범=FLOFDR 현황=PRST 혈당=BLSG
혈압=BDPR 혈액형=BLDTY 혐의=SSPC 협력=CLBR 협약=CVTN 협약서=AGRM 협업=CPRTN 협의=CNSLTN 협의자=DSCSNT 협조=CRDNT 협조자=HLPR 협회=ASCTN 형벌=CRPNLT
형사=CMLC 형식=FRM 형태=SHP 호봉=SLCLS 호수=LAKE 호실=RMNO 호출=CLOT 혼인신고=MRGRG 홍보=PBRL 홍보물=PRMTRL 홍수량=FLDQTY 홍수위=FDWL 화면=SCRN
화물=FRGHT 화요일=TUE 화재=FIRE 화폐=CRNC 화학=CHEM 확인=IDNTY 확인서=CNFDOC 확인자=IDFR 확장=EXPN 확장자=EXTN 확정=CFMTN 확정자=DCSMKR 환가료=EXFE
환경=ENV 환급=RMBR 환매=RPRCH 환불=RFND 환산=CNVS 환산율=EXRT 환수=RDM 환승역=TRFSTN 환율=EXCHRT 환입=RTRN 환자=PTN 환전=CREX 환지면적=RPLTAR
활동=ACTV 활동비=ACTCO 활성=ACTVTN 활성화=VTLZ 활용=UTLZ 활주로=RNWY 회계=ACNTG 회계연도=FYR 회기=SESN 회복=RCVRY 회사=CO 회사채=CPBND 회생=RVVL
회수=RTRVL 회신=RPLY 회원=MBR 회원사=MBRCO 회의=MTG 회의실=CFRM 회장=CHRMN 회전=RTTN 회전율=RTTRT 횟수=NMTM 효과=EFCT 효력=EFC 효율=EFCN 후기내용=RVCN
후보자=CNDD 후속=FLWUP 후원=SPNSR 훈련=TRNG 훈련비=TRNFE 훼손=DMG 휴가=VCT 휴가비=VABNS 휴게=BRK 휴경=FALW 휴관=CLSR 휴대=MBL 휴면=DRMC 휴무=DYOFF
휴식=RST 휴업=TCBIZ 휴일=HLDY 휴지=PAUS 휴직=LVABSN 휴폐업=SCBIZ 흉고=BRHGT 흡연=SMK 희망=HOPE 힌트=HINT
`;

/** Abbreviations that are English words as well: alone they do not tell that a name is put together from the standard's words. */
export const alsoEnglish = `
act ad add age arch area auto bad bank bid blog bonus book bulk cal call car card case cash cd ceo check child
club co com copy core corp crew crop curve cycle dam data day del design di dip doc dong dow dr duty earn en end
eng entry fact fail fare fax fee file fine fire fix floor food form free fuel fund gain game gas give goal gov
group hide hint hire home hope icon id if index info input ip is isbn issue item job join labor lake land lane
lang last lat law level levy li lim link list load loan local log lose loss lost lot mac mail main make mao mark
max md meal media memo menu min mine minor mm modem mon movie need new news no note now oath oil open order os
output page park part pass past path pay pg photo pipe plan plc pm pol por port press print rent rest ride risk
rn road role roof rule salt sample sar sat se seas seat sect seed shop sign site slip sort sour sports spot
stats stay stop str sum sun system tag task team tech term test thing toll ton tool train trust type unit unpaid
up usd use user via view voice vote voyage wage warn web word work zip zone
`;
