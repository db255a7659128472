import { expect, test } from 'vitest';
import { asksForWork } from '../../src/markdown/items/asks-for-work.ts';

test.each([
  '標準出力をファイルにリダイレクト',
  '移行手順を運用手順書に追記',
  '鍵は保管庫で管理',
  '当番表の見直しが必要',
  '容量の低下を検知してほしい',
  '今後は手元から直接書き込まない',
  '本番の設定を画面から編集しない',
  '从镜像中移除调试工具',
  '在合并前先运行迁移测试',
  '给上传接口加限流',
  '用脚本替代手工核对',
  '所有变更都要双人复核',
  '证书到期前 30 天告警',
  '后续改成按租户配置',
  '建议后续拆分订单库',
  '安装磁盘监控代理',
  '盤點所有排程工作',
])('"%s" asks for work', (text) => {
  expect(asksForWork(text)).toBe(true);
});

test.each([
  '通知が翌朝に届く',
  '再送が無限に走る',
  '一部の画面だけが壊れる',
  '旧配置被新版本覆盖',
  '该判断在两年前引入',
  '在启动时加载旧配置失败',
  '后续影响仍在评估',
  '部署后延迟上升',
])('"%s" tells a fact', (text) => {
  expect(asksForWork(text)).toBe(false);
});
