import { expect, test } from 'vitest';
import { asksForWork } from '../../src/markdown/items/asks-for-work.ts';

test.each([
  'NUNCA versionar o arquivo de senhas',
  'É obrigatório testar o retorno',
  'Adicione um limite de tentativas',
  'Alerta quando o disco passar de 80%',
  'Es obligatorio firmar cada versión',
  'Siempre desplegar por la mañana',
  'Agregue una prueba de carga',
  'Faut-il fermer ce port partout ?',
  'Avant chaque livraison, lancer la suite complète',
  'Un tableau de bord sera créé',
  'Non riavviare mai a mano',
  'Aggiungi un controllo sul totale',
  'Sicherstellen, dass der Dienst neu startet',
  'Backup taeglich pruefen',
  'Füge einen Test hinzu',
  'Никогда не править базу руками',
  'Добавьте проверку подписи',
  'Обязательное ревью схемы',
  'Nigdy nie usuwać kopii',
  'Sprawdź uprawnienia konta',
  'Circuit breaker eklenmesi',
  'Asla elle silme',
  'Naikkan batas koneksi',
  'Không bao giờ xóa bản sao',
  '배포 스크립트 검증',
  '대기 50건 초과 시 알림',
  '시험을 추가하자',
])('"%s" asks for work', (text) => {
  expect(asksForWork(text)).toBe(true);
});

test.each([
  'A fila nunca foi esvaziada',
  'Los usuarios siempre veían el error',
  'Après la mise à jour, le service était lent',
  'Non compare nei registri',
  'Keine Daten gingen verloren',
  'Пользователи видели ошибку',
  'Uprawnienia były błędne',
  'Disk doldu',
  '응답 지연',
  '빈 배열 반환 확인',
])('"%s" tells', (text) => {
  expect(asksForWork(text)).toBe(false);
});
