import type { CellFault, Facts } from '../schemas/cell.ts';
import { findNearest } from './nearest.ts';

/** An error stops the build; a warning is printed. */
export type Severity = 'error' | 'warning';

/** Where, as an editor counts: lines from 1, the header being line 1. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: string;
}

export interface Issue extends Place {
  readonly code: IssueCode;
  readonly severity: Severity;
  /** What was found and what to do, in French, without the place. */
  readonly message: string;
}

interface Kind {
  readonly severity: Severity;
  readonly sentence: (facts: Facts) => string;
}

type Sentence = Kind['sentence'];
const error = (sentence: Sentence): Kind => ({ severity: 'error', sentence });
const warning = (sentence: Sentence): Kind => ({ severity: 'warning', sentence });

const asText = 'La balise est montrée telle quelle, comme du texte.';

/** Everything that can be wrong, by level: file, rows, row, field. To add one: a code and a sentence here, a check, a case. */
const catalogue = {
  // File
  'file.missing': error(
    () =>
      'fichier absent. Rétablissez-le depuis l’historique, ou lancez « npm run contours » s’il est sous data/reference/.',
  ),
  'file.unexpected': error(
    ({ known = [] }) =>
      `ce fichier n’est d’aucun type connu, personne ne le lirait. Retirez-le, ou renommez-le.${known.length > 0 ? ` Noms attendus : ${join(known)}.` : ''}`,
  ),
  'file.empty': error(() => 'le fichier est vide. La première ligne doit porter les noms des colonnes.'),
  'file.utf-16': error(() => 'le fichier est en UTF-16. Enregistrez-le au format « CSV UTF-8 ».'),
  'file.spreadsheet': error(
    () => 'c’est un classeur (Excel ou LibreOffice), pas du CSV. Enregistrez-le au format « CSV UTF-8 ».',
  ),
  'file.binary': error(() => 'ce n’est pas un fichier de texte. Enregistrez-le au format « CSV UTF-8 ».'),
  'file.no-picture': error(
    () =>
      'ce n’est pas une image que le site sait montrer, malgré son nom. Ouvrez-la, enregistrez-la en JPEG ou en PNG, et déposez-la de nouveau.',
  ),
  'file.cut-picture': error(
    () =>
      'la fin de l’image manque : la copie ou l’envoi a été interrompu. Ouvrez l’original pour vérifier qu’il est entier, et déposez-le de nouveau.',
  ),
  'file.unread': warning(
    () =>
      'personne ne lit ce fichier : il n’est pas publié. Une image s’enregistre en JPEG, PNG, WebP, AVIF ou GIF, dans « images » ; des nombres en CSV, dans « blog/donnees ». Enregistrez-le ainsi, ou retirez-le.',
  ),
  'file.legacy-encoding': warning(
    () =>
      'le fichier n’est pas en UTF-8 ; il a été lu comme du Windows-1252. Vérifiez les accents, puis enregistrez-le au format « CSV UTF-8 ».',
  ),
  'file.invalid-topology': error(
    ({ other }) => `ce n’est pas le TopoJSON attendu (${other}). Relancez « npm run contours ».`,
  ),
  'table.unclosed-quote': error(
    () =>
      'un guillemet " ouvert n’est jamais refermé : la suite du fichier est lue comme une seule cellule. Fermez-le, ou doublez-le s’il fait partie du texte.',
  ),
  'table.stray-quote': error(
    () =>
      'un guillemet " est mal placé. Une cellule qui en contient s’écrit entre guillemets, et ceux du texte se doublent : "dit ""fragile""".',
  ),
  'table.no-separator': error(
    ({ found }) =>
      `la première ligne (${quote(found)}) n’a ni virgule ni point-virgule. Elle doit porter les noms des colonnes, séparés par l’un ou l’autre.`,
  ),
  'table.no-header': error(
    ({ found, known }) =>
      `la première ligne (${quote(found)}) ne porte aucun nom de colonne connu. Ajoutez la ligne d’en-tête : ${known?.join(',')}`,
  ),
  'table.missing-column': error(
    ({ found }) =>
      `la colonne ${quote(found)} manque. Ajoutez-la à la première ligne, même si ses cellules sont vides.`,
  ),
  'table.unknown-column': error(
    ({ found, known }) =>
      `la colonne ${quote(found)} n’existe pas.${propose(found, known)} Renommez-la ou retirez-la.`,
  ),
  'table.repeated-column': error(
    ({ found }) => `la colonne ${quote(found)} est donnée deux fois. Gardez-en une.`,
  ),
  'table.cell-count': error(
    ({ found, other }) =>
      `la ligne compte ${found} cellules, l’en-tête ${other}. Cherchez un séparateur en trop, oublié, ou une cellule qui en contient et devrait être entre guillemets.`,
  ),

  // Field
  'field.required': error(() => 'la cellule est vide. Cette colonne doit être remplie.'),
  'field.too-long': error(
    ({ found, other }) => `le texte compte ${found} caractères, ${other} au plus. Raccourcissez-le.`,
  ),
  'field.html': error(
    ({ found }) => `${quote(found)} ressemble à du HTML. Écrivez le texte seul, sans balise ni entité.`,
  ),
  'field.line-break': error(
    () =>
      'la cellule contient un retour à la ligne, une tabulation ou un caractère invisible. Retapez le texte sur une seule ligne.',
  ),
  'field.mangled': error(
    ({ found }) =>
      `${quote(found)} est un accent abîmé par un enregistrement. Retapez le texte et enregistrez en UTF-8.`,
  ),
  'field.personal-data': error(
    ({ found }) => `la cellule contient ${found}. Aucune donnée personnelle n’est publiée ici : retirez-la.`,
  ),
  'field.unknown-value': error(
    ({ found, known }) =>
      `${quote(found)} n’est pas une valeur connue.${propose(found, known)} Valeurs possibles : ${join(known)}.`,
  ),
  'field.invalid-number': error(
    ({ found, other }) =>
      `${quote(found)} n’est pas un nombre attendu. Écrivez un nombre de ${other}, en chiffres, sans espace.`,
  ),
  'field.invalid-date': error(
    ({ found }) =>
      `${quote(found)} n’est pas une date possible.${proposeDate(found)} Écrivez 2024, 2025-04 ou 2022-01-27, aussi précis que la source.`,
  ),
  'field.invalid-day': error(
    ({ found }) =>
      `${quote(found)} n’est pas un jour possible.${proposeDate(found)} Écrivez l’année, le mois et le jour, par exemple 2026-11-22.`,
  ),
  'field.invalid-url': error(
    ({ found }) =>
      `${quote(found)} n’est pas l’adresse d’une page. Elle commence par https:// ou http:// et ne contient ni espace ni mot de passe.`,
  ),
  'field.invalid-departement': error(
    ({ found }) =>
      `${quote(found)} n’est pas un code de département. Deux caractères attendus, par exemple 33.`,
  ),
  'field.repeated-value': warning(({ found }) => `${quote(found)} est écrit deux fois. Gardez-en un.`),

  // Initiatives: field, row, rows
  'initiative.invalid-id': error(
    ({ found }) =>
      `${quote(found)} ne peut pas servir d’identifiant. Minuscules sans accent, chiffres et tirets, par exemple cls-haute-gironde.`,
  ),
  'initiative.wrong-prefix': error(
    ({ found, other }) =>
      `${quote(found)} ne commence pas par ${quote(`${other}-`)}, le type de ce fichier. Corrigez l’identifiant, ou déplacez la ligne dans le fichier de son type.`,
  ),
  'initiative.duplicate-id': error(
    ({ found, other }) =>
      `l’identifiant ${quote(found)} est déjà pris (${other}). Choisissez-en un autre, ou retirez la ligne en double.`,
  ),
  'initiative.invalid-commune': error(
    ({ found }) => `${quote(found)} n’est pas un code commune. Cinq caractères attendus, par exemple 75056.`,
  ),
  'initiative.unknown-commune': error(
    ({ found, known }) =>
      `aucune commune de la région n’a le code ${quote(found)}.${propose(found, known)} Cherchez le code INSEE de la commune.`,
  ),
  'initiative.former-commune': error(
    ({ found, other }) => `${quote(found)} est un ancien code commune. Le code actuel est ${other}.`,
  ),
  'initiative.invalid-epci': error(
    ({ found }) =>
      `${quote(found)} n’est pas un code SIREN d’intercommunalité. Neuf chiffres attendus, par exemple 243300316.`,
  ),
  'initiative.unknown-epci': error(
    ({ found, known }) =>
      `aucune intercommunalité de la région n’a le SIREN ${quote(found)}.${propose(found, known)} Cherchez le SIREN de l’EPCI.`,
  ),
  'initiative.former-epci': error(
    ({ found, other }) =>
      `${quote(found)} est le SIREN d’une ancienne intercommunalité. Le territoire relève aujourd’hui de ${other} : gardez ce que la source énonce.`,
  ),
  'initiative.unknown-departement': error(
    ({ found, known }) =>
      `${quote(found)} n’est pas un département de la région. Codes possibles : ${join(known)}.`,
  ),
  'initiative.no-departement': error(
    () =>
      'aucun département n’est donné, et le périmètre n’en montre aucun. Écrivez au moins un code, par exemple 33.',
  ),
  'initiative.departement-mismatch': warning(
    ({ found, other }) =>
      `la cellule dit ${found}, le périmètre touche ${other}. Corrigez l’un des deux, ou expliquez l’écart dans « reserve ».`,
  ),
  'initiative.unknown-theme': error(
    ({ found, known }) =>
      `${quote(found)} n’est pas une thématique.${propose(found, known)} Thématiques possibles : ${join(known)}.`,
  ),
  'initiative.no-source': error(
    () =>
      'la ligne n’a pas de source. Donnez l’adresse de la page qui énonce ces faits ; sans elle, la démarche ne peut pas être publiée.',
  ),
  'initiative.no-perimeter': error(
    ({ other }) =>
      `le périmètre est vide alors que la confiance est ${quote(other)}. Remplissez « perimetre_epci » ou « perimetre_communes », ou écrivez « low » dans « confiance ».`,
  ),
  'initiative.low-without-caveat': warning(
    () =>
      'la confiance est « low » et la ligne n’a pas de réserve. Dites en une phrase ce qui reste à vérifier.',
  ),
  'initiative.reversed-dates': error(
    ({ found, other }) => `${quote(found)} est antérieur au début (${other}). Corrigez l’une des deux dates.`,
  ),
  'initiative.late-signature': error(
    ({ found, other }) =>
      `la signature (${found}) est postérieure à la fin (${other}). Corrigez l’une des deux dates.`,
  ),
  'initiative.checked-before-source': error(
    ({ found, other }) =>
      `la vérification (${found}) est antérieure à la date de la source (${other}). Corrigez l’une des deux dates.`,
  ),
  'initiative.active-but-ended': warning(
    ({ found, other }) =>
      `le statut est « active » alors que la fin (${found}) est passée à la date de vérification (${other}). Cherchez la suite, ou écrivez « unknown ».`,
  ),

  // What is stated not to be
  'absence.duplicate': error(
    ({ found }) => `l’absence est donnée deux fois pour ${quote(found)}. Gardez la ligne la plus récente.`,
  ),
  'absence.contradicted': error(
    ({ found, other }) =>
      `la ligne dit que ${quote(found)} n’en a pas, mais ${quote(other)} couvre au moins une de ses communes. Relisez les deux sources, puis retirez cette ligne ou corrigez la démarche.`,
  ),

  // Contrats de ville
  'contract.duplicate-code': error(
    ({ found }) => `le contrat ${quote(found)} est donné deux fois. Retirez la ligne en double.`,
  ),
  'contract.unknown-territory': error(
    ({ found }) =>
      `${quote(found)} n’est ni le SIREN d’une intercommunalité ni le code d’une commune de la région. Corrigez le code.`,
  ),
  'contract.unknown-initiative': error(
    ({ found, known }) =>
      `aucune démarche n’a l’identifiant ${quote(found)}.${propose(found, known)} Corrigez-le ou retirez-le.`,
  ),

  // Texts: posts, notices, events, themes, programmes, pages, glossary
  'text.unreadable-header': error(
    ({ found, other }) =>
      `l’en-tête ne peut pas être lu${found ? `, à partir de ${quote(found)}` : ''} : ${other}. Des lignes « champ: valeur » sont attendues entre deux lignes « --- » ; mettez la valeur entre guillemets si elle contient « : » ou commence par un signe.`,
  ),
  'text.unread': error(
    ({ found, known, other }) =>
      `ce texte ne serait pas publié. ${other ? `Les textes de ${quote(found)} sont des fichiers ${other}, directement dans ce dossier : renommez-le ou déplacez-le` : `Le dossier ${quote(found)} n’est pas connu ; il y a ${join(known)} : déplacez-le`}, ou retirez-le.`,
  ),
  'text.not-utf-8': error(
    () =>
      'le texte n’est pas enregistré en UTF-8 : ses accents seraient perdus. Rouvrez-le, vérifiez les accents, et enregistrez-le avec l’encodage UTF-8.',
  ),
  'text.file-name': warning(
    ({ found, other }) =>
      `le nom ${quote(found)} ne peut pas servir d’adresse tel quel. La page est à l’adresse ${quote(other)} : renommez le fichier ainsi.`,
  ),
  'text.invalid-field': error(({ found }) => found),
  'text.duplicate-slug': error(
    ({ found, other }) =>
      `le nom ${quote(found)} est déjà pris (${other}). Deux fichiers auraient la même adresse : renommez l’un d’eux.`,
  ),
  'text.dangling-relation': error(
    ({ found, known }) =>
      `${quote(found)} ne désigne rien qui existe.${propose(found, known)} Corrigez l’identifiant ou retirez-le.`,
  ),
  'text.relation-to-itself': error(({ found }) => `${quote(found)} se cite lui-même. Retirez-le.`),
  // Their bodies: nothing there stops the build; the sentence says what the page shows instead.
  'text.unknown-component': warning(
    ({ found, known }) =>
      `la balise <${found}> n’existe pas.${propose(found, known)} ${asText} Balises possibles : ${join(known)}.`,
  ),
  'text.missing-attribute': warning(
    ({ found }) =>
      `il manque ${quote(found)} : sans lui, la balise ne dit pas ce qu’elle doit. ${asText} Ajoutez-le entre guillemets droits.`,
  ),
  'text.unknown-attribute': warning(
    ({ found }) => `${quote(found)} n’est pas prévu. ${asText} Retirez-le ou corrigez son nom.`,
  ),
  'text.invalid-attribute': warning(
    ({ found }) =>
      `${quote(found)} n’a pas la forme attendue. ${asText} Une date s’écrit 2024, 2025-04 ou 2022-01-27 ; une adresse commence par https://.`,
  ),
  'text.empty-component': warning(
    ({ found }) =>
      `la balise <${found}> n’entoure aucun texte. ${asText} Écrivez-le entre <${found}> et </${found}>.`,
  ),
  'text.unclosed-component': warning(
    ({ found }) =>
      `la balise <${found}> n’entoure rien. ${asText} Terminez-la par une barre : <${found} … />.`,
  ),
  'text.open-component': warning(
    ({ found }) =>
      `la balise <${found}> n’est jamais refermée. ${asText} Ajoutez </${found}> après le texte.`,
  ),
  'text.stray-closing': warning(
    ({ found }) =>
      `la balise </${found}> ne referme rien. ${asText} Retirez-la, ou ouvrez-la par <${found} …>.`,
  ),
  'text.malformed-component': warning(
    ({ found }) =>
      `la balise ${quote(found)} est mal écrite. ${asText} Chaque attribut s’écrit nom="valeur", entre guillemets droits, sans accolade.`,
  ),
  'text.misplaced-component': warning(
    ({ found }) =>
      `la balise ${quote(found)} est au milieu d’une phrase. ${asText} Mettez-la seule sur sa ligne.`,
  ),
  'text.no-components': warning(
    ({ found }) =>
      `la balise <${found}> n’est possible que dans un article ou un programme (fichier .mdx). ${asText} Retirez-la.`,
  ),
  'text.programme-component': warning(
    ({ found }) =>
      `la balise <${found}> tire sa matière de l’en-tête d’un programme. ${asText} Retirez-la de ce texte.`,
  ),
  'text.unknown-target': warning(
    ({ found, known }) =>
      `${quote(found)} ne désigne rien qui soit publié : la balise ne montre rien.${propose(found, known)} Corrigez l’identifiant, ou retirez la balise.`,
  ),
  'text.missing-file': warning(
    ({ found }) =>
      `le fichier ${quote(found)} est absent, ou n’est pas d’un format d’image connu : la page n’en montre que les mots. Déposez-le à cet endroit, ou corrigez son nom.`,
  ),
  'text.remote-picture': warning(
    ({ found }) =>
      `l’image ${quote(found)} est sur un autre site, qui saurait qui lit la page : elle est remplacée par un lien. Déposez une copie de l’image, si vous en avez le droit.`,
  ),
  'text.missing-alt': warning(
    ({ found }) =>
      `l’image ${quote(found)} n’a pas de texte de remplacement : qui ne la voit pas ne sait pas ce qu’elle montre. Dites-le entre les crochets : ![Réunion à Blaye](${found}).`,
  ),
  'text.dead-link': warning(
    ({ found, known }) =>
      `le lien vers ${quote(found)} ne mène à aucune page : elle n’existe pas, ou n’est pas publiée.${propose(found, known)} Corrigez l’adresse, ou gardez les mots sans le lien.`,
  ),
  'text.unsafe-link': warning(
    ({ found }) =>
      `le lien vers ${quote(found)} n’est pas suivi : seuls ses mots sont gardés. Un lien mène à une page (https:// ou /…), à une adresse (mailto:) ou à un téléphone (tel:).`,
  ),
  'text.html': warning(
    ({ found }) =>
      `${quote(found)} est du HTML. Il est montré tel quel, comme du texte. Écrivez avec la mise en forme du formulaire.`,
  ),
  'text.comment': warning(
    ({ found }) => `le commentaire ${quote(found)} n’est pas montré. Retirez-le si personne n’en a besoin.`,
  ),
  'text.word-processor': warning(
    ({ found }) =>
      `${quote(found)} vient d’un traitement de texte. Ce n’est pas montré. Collez « sans mise en forme » (Ctrl+Maj+V).`,
  ),
  'text.too-deep': warning(
    () =>
      'les listes ou les citations sont emboîtées trop profondément. Le plus profond est montré à plat. Simplifiez le passage.',
  ),
  'text.expired-offer': warning(
    ({ found, other }) =>
      `l’offre est close depuis le ${found} (nous sommes le ${other}). Elle garde son adresse et porte la mention « close » ; supprimez-la si elle n’a plus d’intérêt.`,
  ),

  // Keywords
  'keywords.unreadable': error(
    ({ found, other }) =>
      `la liste ne peut pas être lue${found ? `, à partir de ${quote(found)}` : ''} : ${other}. Chaque mot s’écrit sur deux lignes : « - id: aller-vers », puis « terme: aller vers » après deux espaces.`,
  ),
  'keywords.no-list': error(
    () =>
      'le fichier ne contient aucun mot-clé. Rétablissez-le depuis l’historique, ou écrivez un mot par tiret : « - id: aller-vers », puis « terme: aller vers » après deux espaces.',
  ),
  'keywords.repeated': error(
    ({ found }) => `l’identifiant ${quote(found)} est donné deux fois. Retirez le mot en double.`,
  ),

  // Numbers of the charts
  'figures.none': error(
    () =>
      'le fichier n’a aucune ligne sous ses titres : le graphique serait vide. Ajoutez une ligne par barre, ou retirez le fichier.',
  ),
  'figures.too-many-series': error(
    ({ found, other }) =>
      `la colonne « serie » a ${found} valeurs, ${other} au plus : au-delà, personne ne distingue les barres. Faites deux graphiques, ou regroupez.`,
  ),
  'figures.repeated': error(
    ({ found }) =>
      `${quote(found)} est donné deux fois : une barre cacherait l’autre. Gardez une ligne, ou distinguez-les par la colonne « serie ».`,
  ),

  // The Alliance trial
  'trial.finer-than-departement': error(
    ({ found }) =>
      `${found} désigne un lieu plus fin que le département. L’expérimentation se montre par département et pas plus finement : retirez-le.`,
  ),
  'trial.arm': error(
    ({ found }) =>
      `${found} désigne le groupe tiré au sort d’un lieu. Ce groupe n’est jamais enregistré, montré ni exporté : retirez-le.`,
  ),
  'trial.unknown-departement': error(
    ({ found }) =>
      `${quote(found)} n’est pas un département connu, ou ce n’est pas son nom. Corrigez le code ou le nom.`,
  ),
  'trial.duplicate-departement': error(
    ({ found }) => `le département ${quote(found)} est donné deux fois. Gardez une ligne par département.`,
  ),
} as const satisfies Record<CellFault, Kind> & Record<string, Kind>;

export type IssueCode = keyof typeof catalogue;

export function createIssue(code: IssueCode, place: Place, facts: Partial<Facts> = {}): Issue {
  const { severity, sentence } = catalogue[code];
  return { ...place, code, severity, message: sentence({ found: '', ...facts }) };
}

export function isError(issue: Issue): boolean {
  return issue.severity === 'error';
}

/** As it was written, cut where it would drown the sentence. */
function quote(text = ''): string {
  return `« ${text.length > 60 ? `${text.slice(0, 59)}…` : text} »`;
}

function join(values: readonly string[] = []): string {
  return values.join(', ');
}

function propose(found: string, known: readonly string[] = []): string {
  const nearest = findNearest(found, known);
  return nearest === null ? '' : ` Vouliez-vous écrire ${quote(nearest)} ?`;
}

/** What a date written the French way would be here: 31/12/2024 → 2024-12-31. */
function proposeDate(found: string): string {
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(found) ?? [];
  return year ? ` Vouliez-vous écrire ${quote(`${year}-${month}-${day}`)} ?` : '';
}
