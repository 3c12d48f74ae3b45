// Design files that ship with the product carry the Korean wording of a name or description behind it, as a remark:
// `name: Data center  # ko: 데이터 센터`.
const remark = /^(.*?)\s+# ko: (.+)$/;

const inEnglish = (line) => line.replace(remark, '$1');

const inKorean = (line) => {
  const [, statement, korean] = remark.exec(line) ?? [];
  if (korean === undefined) return line;
  const key = /\bdescription: /.test(statement) ? 'description' : 'name';
  const whole = !statement.includes('{');
  const pattern = whole ? new RegExp(`\\b${key}: .+$`) : new RegExp(`\\b${key}: [^,}]+?(?=,| \\})`);
  return statement.replace(pattern, () => `${key}: ${korean}`);
};

const wording = (text, translate) =>
  text
    .split('\n')
    .filter((line) => !line.startsWith('# A trailing "ko:" remark'))
    .map(translate)
    .join('\n');

/** The text of a design file in English and in Korean; the two designs are otherwise equal. */
export const inTwoLanguages = (text) => ({ en: wording(text, inEnglish), ko: wording(text, inKorean) });
