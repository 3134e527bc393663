package org.threshold.workflow.letter.adapter.jdbc;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.letter.app.Letters;
import org.threshold.workflow.letter.app.SentLetter;
import org.threshold.workflow.letter.app.Tally;
import org.threshold.workflow.letter.domain.Issuing.Safety;
import org.threshold.workflow.letter.domain.LetterId;
import org.threshold.workflow.letter.domain.ParentLetter;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

@Repository
class JdbcLetters implements Letters {

    private static final String SELECT =
            """
            select id, case_ref, kind, code, decided_at, place, spoken_at, spoken_by, state, way, told_at, acted_by,
                   reason, why, review_on
            from parent_letter
            """;

    private final JdbcClient jdbc;

    JdbcLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(ParentLetter letter) {
        jdbc.sql(
                        """
                        insert into parent_letter (id, case_ref, kind, code, decided_at, place, state)
                        values (:id, :case, :kind, :code, :at, :place, 'to-tell')
                        """)
                .param("id", letter.id().value())
                .param("case", letter.about().caseRef().value())
                .param("kind", letter.about().kind().code())
                .param("code", letter.about().code())
                .param("at", StandingColumns.utc(letter.about().decidedAt()))
                .param("place", letter.place().name())
                .update();
    }

    @Override
    public Optional<ParentLetter> find(LetterId id) {
        return one(id, "");
    }

    @Override
    public Optional<ParentLetter> lock(LetterId id) {
        return one(id, " for update");
    }

    private Optional<ParentLetter> one(LetterId id, String lock) {
        return jdbc.sql(SELECT + " where id = :id" + lock)
                .param("id", id.value())
                .query(LetterRow::read)
                .optional();
    }

    @Override
    public void save(ParentLetter letter) {
        jdbc.sql(
                        """
                        update parent_letter
                        set spoken_at = :spokenAt, spoken_by = :spokenBy, state = :state, way = :way, told_at = :toldAt,
                            acted_by = :actedBy, reason = :reason, why = :why, review_on = :reviewOn
                        where id = :id
                        """)
                .paramSource(StandingColumns.of(letter))
                .update();
    }

    @Override
    public List<ParentLetter> of(CaseRef ref) {
        return jdbc.sql(
                        SELECT
                                + """
                                 where case_ref = :case
                                order by decided_at desc, kind,
                                         array_position(array['MOTHER', 'FATHER'], place) nulls last,
                                         length(place), place, id
                                """)
                .param("case", ref.value())
                .query(LetterRow::read)
                .list();
    }

    @Override
    public void moved(CaseRef from, CaseRef into) {
        jdbc.sql("update parent_letter set case_ref = :into where case_ref = :from")
                .param("into", into.value())
                .param("from", from.value())
                .update();
    }

    @Override
    public void sent(LetterId id, SentLetter letter) {
        jdbc.sql(
                        """
                        insert into parent_letter_sent (letter_id, parent_id, version, text, safe_why, police)
                        values (:id, :parent, :version, :text, :why, :police)
                        """)
                .param("id", id.value())
                .param("parent", letter.parent().value())
                .param("version", letter.version())
                .param("text", letter.text())
                .param("why", letter.safety().why())
                .param("police", letter.safety().police())
                .update();
    }

    /** None is sent that was not found safe. */
    @Override
    public Optional<SentLetter> sent(LetterId id) {
        return jdbc.sql(
                        """
                        select parent_id, version, text, safe_why, police
                        from parent_letter_sent where letter_id = :id
                        """)
                .param("id", id.value())
                .query(
                        (row, _) ->
                                new SentLetter(
                                        new PersonId(row.getObject("parent_id", UUID.class)),
                                        row.getInt("version"),
                                        row.getString("text"),
                                        new Safety(
                                                Optional.of(true),
                                                row.getString("safe_why"),
                                                row.getString("police"))))
                .optional();
    }

    @Override
    public Map<ParentRole, Tally> tallies() {
        Map<ParentRole, Tally> tallies = new TreeMap<>();
        jdbc.sql(
                        """
                        select place, count(*) as cases, count(*) filter (where informed) as informed,
                               count(*) filter (where not informed and settled) as agreed
                        from (select regexp_replace(place, '_[0-9]+$', '') as place, case_ref,
                                     bool_and(state = 'told' or spoken_at is not null) as informed,
                                     bool_and(state in ('told', 'not-told') or spoken_at is not null) as settled
                              from parent_letter group by 1, case_ref) of_case
                        group by place
                        """)
                .query(
                        row -> {
                            tallies.put(
                                    ParentRole.valueOf(row.getString("place")),
                                    new Tally(
                                            row.getInt("cases"),
                                            row.getInt("informed"),
                                            row.getInt("agreed")));
                        });
        return tallies;
    }
}
