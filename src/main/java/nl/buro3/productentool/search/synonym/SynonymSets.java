package nl.buro3.productentool.search.synonym;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SynonymSets extends JpaRepository<SynonymSet, Long> {

    @Query("select s from SynonymSet s left join fetch s.words")
    List<SynonymSet> withWords();

    @Query("""
            select s from SynonymSet s join s.words w
            where s.kind = nl.buro3.productentool.search.synonym.SynonymKind.BOTH_WAYS and w.word in :words order by s.id""")
    List<SynonymSet> meaningTheSameAs(Collection<String> words);

    @Query(
            "select s from SynonymSet s join s.words w where w.word = :word order by s.kind, w.foundAsWell, s.id limit 1")
    Optional<SynonymSet> having(String word);
}
