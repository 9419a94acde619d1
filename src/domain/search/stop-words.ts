/** Words that tell nothing apart, folded: articles, prepositions, pronouns, and those of questions. */
export const stopWords: ReadonlySet<string> = new Set(
  `a afin ai ainsi alors apres au aucun aussi autre autres aux avant avec avoir c ca car ce ceci cela celle celles
  celui ces chercher cet cette ceux chaque chez combien comme comment d dans de depuis des deux donc dont du elle elles en
  encore entre est et etait etre eu eux faire fait faut il ils j je l la le les leur leurs lors lui m ma mais me meme
  mes mon n ne ni nos notre nous on ont ou par parce pas peu peut plus pour pourquoi qu quand que quel quelle quelles
  quels qui quoi s sa sans se sera ses si son sont sous sur t ta te tes toi ton tous tout toute toutes tres trouver tu un une
  vers vos votre vous y`.split(/\s+/),
);
