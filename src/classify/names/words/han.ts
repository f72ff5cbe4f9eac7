/**
 * What columns and tables are called in Japanese and in Chinese, simplified and traditional, by what that is in English: the words of
 * forms, ledgers and applications. A name is put together from them, its head last, as in English: 緊急連絡先 + 電話番号.
 */
export const han = `
full name: 氏名 姓名 名前 お名前 御名前 本名 真实姓名 真實姓名
surname: 姓 苗字 名字 セイ 姓氏
first name: メイ 下の名前
kana: カナ かな フリガナ ふりがな ヨミガナ よみがな ﾌﾘｶﾞﾅ 読み 読み仮名
nickname: ニックネーム ハンドルネーム 昵称 暱稱 网名 あだ名
gender: 性別 性别
birth date: 生年月日 誕生日 出生日期 生日 出生年月日 出生年月
age: 年齢 年齡 年龄
email address: メールアドレス メール Eメール 電子メール 邮箱 邮箱地址 电子邮箱 电子邮件 電子郵件 邮件地址 郵箱 信箱 電郵
phone number: 電話番号 電話 連絡先電話番号 固定電話 自宅電話 电话 电话号码 联系电话 聯絡電話 電話號碼 座机 固定电话 联系方式 聯絡方式 連絡先
fax number: ファックス ファクス FAX番号 传真 傳真 传真号
mobile phone: 携帯 携帯電話 携帯番号 携帯電話番号 スマートフォン番号 手机 手机号 手机号码 移动电话 手機 手機號碼 行動電話
emergency contact: 緊急連絡先 紧急联系人 緊急聯絡人
address: 住所 現住所 自宅住所 所在地 地址 住址 家庭住址 家庭地址 通讯地址 通訊地址 联系地址 详细地址 詳細地址 户籍地址 居住地址 アドレス
shipping address: 送付先住所 届け先住所 お届け先住所 配送先住所 收货地址 收貨地址 收件地址
postal code: 郵便番号 〒 邮编 邮政编码 郵遞區號
province: 都道府県 省份 省 州
city: 市区町村 市町村 城市 市 所在城市
district: 区县 區縣 町名 番地 町域 街道 区域 地区
building name: 建物名 マンション名 
birthplace: 出身地 出生地 籍贯 籍貫 本籍 本籍地
nationality: 国籍 國籍
ethnicity: 民族
marital status: 婚姻 婚姻状況 婚姻状态 婚姻状况 婚姻狀況 婚否 配偶者の有無 配偶者有無
my number: マイナンバー 個人番号
national id number: 身份证 身份证号 身份证号码 身分證 身分證字號 证件号码 证件号 證件號碼 在留カード番号
passport number: 旅券番号 パスポート番号 护照 护照号 护照号码 護照號碼
driver license number: 運転免許証番号 免許証番号 驾驶证号 驾照号 駕照號碼
health insurance number: 保険証番号 被保険者番号 医保号 医保卡号 社保号
blood type: 血液型 血型
height: 身長 身高
weight: 体重 體重
medical history: 既往歴 病歴 既往症 病史 病歷
diagnosis: 病名 診断名 診断 诊断 診斷 疾病 疾患 傷病名
symptoms: 症状 自覚症状
allergies: アレルギー 过敏史 過敏 过敏
disability: 障害 障がい 残疾 殘疾
medication: 服薬 処方 処方薬 用药 处方
job title: 役職 役職名 肩書 肩書き 职位 职务 职称 職位 職務 職稱 岗位
occupation: 職業 職種 职业
department: 部署 部署名 部門 部門名 所属 所属部署 所属課 所属部門 課 部门 部门名称 科室
company: 会社 勤務先 企業 社 公司 单位 工作单位 企业 單位 任职公司
organization: 団体 組織 组织 组织机构 机构
salary: 給与 給料 月給 年収 基本給 年俸 工资 薪资 薪水 月薪 年薪 薪資
bonus: 賞与 奖金 獎金
income: 所得 収入 收入
account number: 口座番号 銀行口座 振込先口座 银行卡号 银行账号 银行账户 銀行帳號 开户账号
account holder name: 口座名義 口座名義人 开户名 开户人
bank name: 銀行名 銀行 开户行 银行 
balance: 残高 余额 餘額
card number: カード番号 クレジットカード番号 信用卡号 信用卡號 卡号
password: パスワード 暗証番号 密码 密碼 口令
login id: ログインID ユーザーID ユーザID 用户名 用戶名 登录名 登入名 账号 帐号 帳號 登录账号 ユーザー名 ユーザ名 アカウント アカウント名
face photo: 顔写真 证件照
photo: 写真 照片 相片
avatar: 头像 頭像 アイコン画像
resume: 履歴書 職務経歴書 简历 簡歷
self introduction: 自己紹介 自己PR 自我介绍 个人简介 个人介绍
work experience: 職歴 経歴 工作经历 工作經歷 工作经验
hire date: 入社日 入社年月日 入職日 採用日 入职日期 入职时间 到職日
resignation date: 退職日 退社日 离职日期 离职时间 離職日
school name: 学校名 出身校 毕业院校 畢業學校 学校
education level: 学歴 最終学歴 学历 學歷 文化程度
major: 専攻 专业 專業
school year: 学年 年级
grade: 成績 成绩
family: 家族 家族構成 家庭成员
relationship: 続柄 关系 與本人關係
emergency: 紧急 緊急
hobby: 趣味 特技 爱好 兴趣 兴趣爱好
religion: 宗教 信仰 宗教信仰
political affiliation: 政治面貌 支持政党
student number: 学籍番号 学号 學號
patient number: 患者番号 診察券番号 病历号 病歷號
member number: 会員番号 会员号 会员卡号 會員編號
employee number: 社員番号 職員番号 従業員番号 工号 员工编号 员工号
license plate: 車両番号 ナンバープレート 车牌号 车牌 車牌號碼
corporate number: 法人番号
business registration number: 统一社会信用代码 营业执照号 統一編號
tax number: 税号 纳税人识别号 税務番号
ip address: IPアドレス IP地址 接続元IP
latitude: 緯度 纬度
longitude: 経度 经度 經度
memo: 備考 备注 備註 メモ 摘要
comment: コメント 评论 評論 留言 ご意見 意見 意见 要望 ご要望 感想 反馈
inquiry content: 問い合わせ内容 お問い合わせ内容 お問合せ内容 咨询内容 諮詢內容
special notes: 特記事項 注意事項 注意事项
reason: 理由 原因
answer: 回答 答复 回复
question: 質問 问题 問題
content: 内容 內容 本文 正文
title: タイトル 件名 标题 標題 題名 题目 表題
description: 説明 描述 说明 詳細 概要
prompt: プロンプト 提示词
created at: 登録日時 登録日 作成日時 作成日 创建时间 创建日期 建立時間 建立日期 注册时间 注册日期 登録時刻 入力日時 入力日 添加时间
updated at: 更新日時 更新日 変更日時 更新时间 更新日期 修改时间 修改日期 修改時間 更新時間
deleted at: 削除日時 削除日 删除时间 刪除時間
created by: 作成者 登録者 创建人 创建者 建立者 录入人 入力者
updated by: 更新者 変更者 修改人 更新人 修改者
last login at: 最終ログイン日時 最終ログイン 最后登录时间 最近登录时间 最後登入時間
login at: ログイン日時 登录时间 登入時間
order date: 注文日 注文日時 発注日 下单时间 订单日期 購入日 購入日時 购买时间
reservation date: 予約日 予約日時 预约时间 预约日期
visit date: 来店日 来院日 受診日 訪問日 就诊时间 就诊日期 来訪日
application date: 申込日 申請日 申请日期 申请时间
payment date: 支払日 入金日 付款时间 支付时间
expiry date: 有効期限 期限 有效期 到期日 失效时间
consent date: 同意日 同意日時 授权时间
withdrawal date: 退会日 退会日時 解約日 注销时间
start: 開始 开始 開始日 开始时间 开始日期
end: 終了 结束 終了日 结束时间 结束日期
contact person: 担当者 担当者名 担当 联系人 聯絡人 经办人 負責人 负责人 責任者 窓口担当者
representative: 代表者 代表者名 代表 法人 法定代表人 代表人
recipient: 受取人 宛名 届け先 お届け先 送付先 收件人 收货人 收貨人
applicant: 申込者 申請者 応募者 申请人 申請人
contractor: 契約者 投保人 签约人
insured: 被保険者 被保险人
guardian: 保護者 监护人 監護人
author: 著者 作者 執筆者
doctor: 医師 担当医 主治医 医生 医师
teacher: 教員 先生 講師 教师 老师
customer: 顧客 お客様 客先 客户 顾客 客戶
member: 会員 会员 會員 メンバー
employee: 社員 従業員 職員 员工 职工 員工 雇员
user: 利用者 ユーザー ユーザ 用户 用戶 使用者
patient: 患者
student: 学生 生徒 児童 学员 學生 受講者
participant: 参加者 参加人
sender: 送信者 送り主 発送元 发件人 寄件人
visitor: 来訪者 来客 访客 訪客
person: 本人 個人 个人 人员
list: 名簿 一覧 リスト 列表 清单 台帳 名册
product: 商品 製品 产品 產品 品
order: 注文 受注 発注 订单 訂單
item: 品目 項目 明細 明细 项目
supplier: 仕入先 取引先 供应商 供應商
shop: 店舗 店铺 店鋪 門店 门店
warehouse: 倉庫 仓库
file: ファイル 文件 附件 添付ファイル
system: システム 系统 系統
site: サイト 网站 網站
image: 画像 图片 圖片 封面
link: リンク URL 链接 連結
path: パス 路径
number: 番号 号 号码 编号 編號 NO 序号 番
code: コード 代码 编码 代碼 記号
type: 区分 種別 種類 類型 类型 分類 分类 カテゴリ カテゴリー 类别
flag: フラグ 标志 标识 有無 可否 要否
is: 是否
count: 数 件数 人数 回数 個数 数量 个数 日数 次数 天数
amount: 金額 金额 額 额 合計金額 总金额
price: 価格 単価 价格 单价 定価 料金 費用 费用
total: 合計 总计 总额 小計
rate: 率 割合 比例
status: 状態 状态 ステータス 狀態 状況
time: 時間 时间 時刻 日時 时刻 時間帯
date: 日 日付 日期 年月日
year: 年 年度 年份
month: 月 月份 年月
name: 名 名称 名稱
english: 英字 ローマ字 英文 ローマ
version: 版本 バージョン
sort order: 順番 並び順 表示順 排序 順序
key: 主キー 主键
level: 等级 レベル ランク 级别 等級
points: ポイント 积分 積分
score: 点数 スコア 得分 评分 評価
`;
