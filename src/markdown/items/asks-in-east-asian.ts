import { makePhraseTable } from '../phrase-table.ts';
import { CHINESE_REQUESTS, CLOSING_WORK } from '../vocabulary/request-words.ts';

const requests = makePhraseTable<true>([[true, CHINESE_REQUESTS]]);

/** Whether a text has Japanese, Chinese or Korean characters. */
export function isEastAsian(text: string): boolean {
  return /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text);
}

const CHINESE_NEED =
  /增加|添加|改为|改為|改用|改成|补充|完善|优化|建立|引入|制定|加强|定期|必须|需要|不得|禁止|统一|每次|每天|每季度|每月|每周|增設|補充|優化|必須|需要|加入|需提前|需先|需经|应先|應先|应当|應當|应该|應該|务必|務必|不要|绝不能|每季|每週|(?:自动|常态|规范|标准|制度|可视|容器|最小|自動|常態|規範|標準|可視)化$|(?:建设|建設|治理|收敛|收斂|演练|演練|培训|培訓|整改|加固)$/;
/** "从历史中删除密钥", "在合并前运行测试", "给接口加限流", "用脚本替代手工操作": a verb behind what it is about. */
const CHINESE_PLACE =
  /^[从從].{1,40}(?:删除|移除|清除|剔除|刪除|迁移|遷移|切换|切換)|^[在于於對对给給为為].{1,40}(?:跑(?![满滿])|加(?![载載速剧劇])|设置|設置|部署|校验|校驗|拦截|攔截|前(?:先|再)?(?:运行|執行|执行|检查|檢查|验证|驗證|确认|確認|做))|^[對对].{1,40}做|^(?:通过|透過|用|由).{1,30}(?:替代|代替|取代|强制|強制|约束|約束|限流|拦截|攔截|兜底)/;
/** "所有变更都要复核", "任何脚本要先演练", "到期前 30 天告警", "后续改成配置化". */
const CHINESE_RULE =
  /都(?:要|须|須|应|應|得)|要(?:先|可|能)|前\s?\d+\s?\S{1,2}(?:告警|提醒|通知)$|^(?:后续|後續|今后|今後|以后|以後)(?!影响|影響|排查|调查|調查|恢复|恢復|处理|處理|又|还|還|仍)/;
const CHINESE_FACT =
  /了|已|[误誤]改|^.{2,6}被|^[该該]|[前时時中]引入|导致|導致|發現|发现|没有|沒有|无法|無法|不受|通过$|通過$|^[为為]什[么麼]|^(?!建[议議])..[后後]|^(?:配置|設定|设置|設置)(?:错误|錯誤|不当|不當|失误|有误|有誤)/;

/** Whether a text asks for work (see asksForWork): Japanese and Korean tell by the last word, Chinese by the first. */
export function asksInEastAsian(text: string): boolean {
  if (/[\u3040-\u30ff]/.test(text))
    return (
      endsWithWork(text) ||
      JAPANESE_OBJECT.test(text) ||
      JAPANESE_BAN.test(text) ||
      JAPANESE_WORK.test(text) ||
      (JAPANESE_PLAIN.test(text) && !JAPANESE_FACT.test(text))
    );
  if (/[\uac00-\ud7af]/.test(text)) return endsWithWork(text) || (KOREAN.test(text) && !tellsInKorean(text));
  return (
    (CHINESE_NEED.test(text) ||
      CHINESE_PLACE.test(text) ||
      CHINESE_RULE.test(text) ||
      requests.findAtStart(text) !== undefined) &&
    !CHINESE_FACT.test(text)
  );
}

function endsWithWork(text: string): boolean {
  return CLOSING_WORK.some((word) => text.endsWith(word));
}

/** The plain form of a verb, a polite one, "ように", "こと", "予定". */
const JAPANESE_PLAIN = /(?:[うくぐすつぬぶむる]|ように|こと|べき|予定|たい)$/;
const JAPANESE_FACT =
  /(?:ている|である|てある|がある|がいる|でした|られる|ない|要る|される|であること|していること|だったこと|異なる|失敗する|落ちる|かかる|止まる|増える|減る|起きる|起こる|生じる|発生する|できる|分かる|わかる|残る|切れる|エラーを返す|走る|届く|流れる|壊れる|漏れる|溢れる|詰まる|遅れる|消える|動く|効く|混ざる|混入する|見える|変わる|終わる|続く)$/;
/** "専用ディレクトリを使用": a noun that does what is said of its object; some tell more often what happened. */
const JAPANESE_OBJECT =
  /を.{0,20}(?<!・)(?:リダイレクト|バックアップ|リファクタ(?:リング)?|アップデート|アップグレード|アナウンス|マージ|リトライ|キャッシュ|ロック|モニタリング|トラッキング|フォールバック|セット|レビュー|テスト|マスク|ルール化)$|を(?!検知$|確認$|特定$|発見$|開始$|停止$|受信$|報告$|再起動$|検出$|通知$|表示$|観測$|記録$)[A-Za-zァ-ヶー]{0,8}[一-龯]{2,6}(?:・[一-龯ァ-ヶー]{2,8})?$/;
/** "git stash を使わない": what is not to be done, and not what does not work. */
const JAPANESE_BAN =
  /(?:使わ|用い|触ら|行わ|許可し|許さ|含め|置か|書か|頼ら|当てにし|残さ|依存し|実行し|適用し|変更し|放置し|共有し|コミットし|デプロイし|マージし|接続し|更新し|編集し|削除し|実施し|混ぜ|消さ)ない$|^(?:今後|次回から|以後)は.{1,60}ない$|[てで]は(?:なら|いけ)ない$/;
/** "手順書に追記", "Vault で管理", "見直しが必要", "検知してほしい". */
const JAPANESE_WORK =
  /に(?:追記|明記|分割|集約|統合|限定|登録|準拠|格納)$|で(?:管理|担保|カバー|代替)$|(?:見直し|確認|検討|対応|対策|整備|改善|修正|追加|強化|導入|更新|報告|調査|周知|設定|検証|移行|レビュー)が必要(?:です|である|だ)?$|[てで](?:ほしい|もらう|おく)$/;
const KOREAN = /(?:다|기|것|도록|예정|필요|기로 함|하자|시 (?:알림|경고|알람|중단))$/;
const KOREAN_FACT =
  /(?:[있없]다|[있없]습니다|이다|입니다|문제다|때문이?다|[었았였했됐]던 것|못한다|[된진]다|됩니다|집니다|다르다|같다|많다|적다|크다|높다|낮다|좋다|늦다|느리다|부족하다|불가능하다|실패한다|발생한다|의미한다|오염시킨다|초래한다|유발한다|존재한다)$/;

/** A fact or the past: its last syllable but one closes in ㅆ, but that of "하겠다" promises. */
function tellsInKorean(text: string): boolean {
  if (KOREAN_FACT.test(text)) return true;
  if (/않는다$|않습니다$/.test(text)) return !/절대|직접/.test(text);
  const stem = /([\uac00-\ud7a3])(?:다|습니다)$/.exec(text)?.[1];
  return stem !== undefined && stem !== '겠' && (stem.charCodeAt(0) - 0xac00) % 28 === 20;
}
