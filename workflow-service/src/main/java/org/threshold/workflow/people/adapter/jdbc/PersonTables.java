package org.threshold.workflow.people.adapter.jdbc;

import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.people.domain.Change;
import org.threshold.workflow.people.domain.MatchKeys;
import org.threshold.workflow.people.domain.Person;

/** The statements that write one version of one person. */
final class PersonTables {

    /** Changes a row only where it already is this person's own. */
    private static final String CLAIM_NUMBER =
            """
            insert into person_nhs_number as held (nhs_number, person_id)
            values (:nhs_number, :id)
            on conflict (nhs_number) do update set person_id = excluded.person_id
                where held.person_id = excluded.person_id
            """;

    private static final String DROP_OTHER_NUMBER =
            """
            delete from person_nhs_number
            where person_id = :id and nhs_number is distinct from :nhs_number
            """;

    private static final String INSERT =
            """
            insert into person (id, version, kind, primary_name, aliases, earlier_names, born_known,
                born_earliest, born_latest, sex, practice, practice_code)
            values (:id, :version, :kind, :primary_name, :aliases, :earlier_names, :born_known,
                :born_earliest, :born_latest, :sex, :practice, :practice_code)
            """;

    private static final String UPDATE =
            """
            update person
            set version = :version, kind = :kind, primary_name = :primary_name, aliases = :aliases,
                earlier_names = :earlier_names, born_known = :born_known,
                born_earliest = :born_earliest, born_latest = :born_latest, sex = :sex,
                practice = :practice, practice_code = :practice_code
            where id = :id
            """;

    private static final String WRITE_HISTORY =
            """
            insert into person_history (person_id, version, primary_name, aliases, born_known,
                born_earliest, born_latest, sex, nhs_number, practice, practice_code, recorded_by,
                recorded_at, why)
            values (:id, :version, :primary_name, :aliases, :born_known, :born_earliest,
                :born_latest, :sex, :nhs_number, :practice, :practice_code, :by, :at, :why)
            """;

    private static final String FILE_UNDER_KEYS =
            """
            insert into person_match_key (key, person_id)
            select key, :id from unnest(:keys::text[]) as k (key)
            """;

    private final JdbcClient sql;
    private final Person person;
    private final Map<String, @Nullable Object> params;

    PersonTables(JdbcClient sql, Person person) {
        this.sql = sql;
        this.person = person;
        this.params = PersonColumns.params(person);
    }

    /** False when another person holds the number. */
    boolean claimNumber() {
        return params.get("nhs_number") == null || run(CLAIM_NUMBER) == 1;
    }

    void insert(Change change) {
        run(INSERT);
        file(change);
    }

    void update(Change change) {
        run(DROP_OTHER_NUMBER);
        run(UPDATE);
        run("delete from person_match_key where person_id = :id");
        file(change);
    }

    private void file(Change change) {
        sql.sql(FILE_UNDER_KEYS)
                .param("keys", MatchKeys.of(person).toArray(String[]::new))
                .param("id", person.id().value())
                .update();
        sql.sql(WRITE_HISTORY)
                .params(params)
                .param("by", change.by().value())
                .param("at", change.at().atOffset(ZoneOffset.UTC))
                .param("why", change.why())
                .update();
    }

    private int run(String statement) {
        return sql.sql(statement).params(params).update();
    }
}
