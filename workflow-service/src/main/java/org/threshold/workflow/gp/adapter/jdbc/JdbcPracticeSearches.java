package org.threshold.workflow.gp.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.gp.app.PracticeSearches;
import org.threshold.workflow.gp.domain.PracticeSearch;
import org.threshold.workflow.gp.domain.PracticeSearch.About;
import org.threshold.workflow.gp.domain.PracticeSearch.Ended;
import org.threshold.workflow.gp.domain.PracticeSearchId;
import org.threshold.workflow.gp.domain.SearchEnd;
import org.threshold.workflow.gp.domain.Whose;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

@Repository
class JdbcPracticeSearches implements PracticeSearches {

    private static final String SELECT =
            """
            select id, case_ref, person_id, whose, known_at, ended, asked, ended_at from practice_search
            """;

    private final JdbcClient jdbc;

    JdbcPracticeSearches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(PracticeSearch one) {
        jdbc.sql(
                        """
                        insert into practice_search (id, case_ref, person_id, whose, known_at, asked)
                        values (:id, :ref, :person, :whose, :knownAt, '')
                        """)
                .param("id", one.id().value())
                .param("ref", one.about().caseRef().value())
                .param("person", one.about().person().value())
                .param("whose", one.about().whose().code())
                .param("knownAt", one.about().knownAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<PracticeSearch> find(PracticeSearchId id) {
        return read(id, "");
    }

    @Override
    public Optional<PracticeSearch> lock(PracticeSearchId id) {
        return read(id, " for update");
    }

    private Optional<PracticeSearch> read(PracticeSearchId id, String lock) {
        return jdbc.sql(SELECT + "where id = :id" + lock)
                .param("id", id.value())
                .query(JdbcPracticeSearches::search)
                .optional();
    }

    @Override
    public void save(PracticeSearch one) {
        Ended ended = one.ended().orElseThrow();
        jdbc.sql(
                        """
                        update practice_search set ended = :how, asked = :asked, ended_at = :at where id = :id
                        """)
                .param("how", ended.how().code())
                .param("asked", ended.asked())
                .param("at", ended.at().atOffset(ZoneOffset.UTC))
                .param("id", one.id().value())
                .update();
    }

    @Override
    public List<PracticeSearch> of(CaseRef ref) {
        return jdbc.sql(SELECT + "where case_ref = :ref order by known_at desc, id desc")
                .param("ref", ref.value())
                .query(JdbcPracticeSearches::search)
                .list();
    }

    @Override
    public List<PracticeSearch> about(PersonId person) {
        return jdbc.sql(SELECT + "where person_id = :person order by known_at desc, id desc")
                .param("person", person.value())
                .query(JdbcPracticeSearches::search)
                .list();
    }

    @Override
    public void moved(CaseRef from, CaseRef into) {
        jdbc.sql("update practice_search set case_ref = :into where case_ref = :from")
                .param("into", into.value())
                .param("from", from.value())
                .update();
    }

    private static PracticeSearch search(ResultSet row, int number) throws SQLException {
        var about =
                new About(
                        new CaseRef(row.getString("case_ref")),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        one(Whose.values(), row.getString("whose"), Whose::code),
                        instant(row, "known_at"));
        return new PracticeSearch(
                new PracticeSearchId(row.getObject("id", UUID.class)), about, ended(row));
    }

    private static Optional<Ended> ended(ResultSet row) throws SQLException {
        String how = row.getString("ended");
        return how == null
                ? Optional.empty()
                : Optional.of(
                        new Ended(
                                one(SearchEnd.values(), how, SearchEnd::code),
                                row.getString("asked"),
                                instant(row, "ended_at")));
    }

    private static <E> E one(E[] values, String code, Function<E, String> codeOf) {
        return Arrays.stream(values)
                .filter(value -> codeOf.apply(value).equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
