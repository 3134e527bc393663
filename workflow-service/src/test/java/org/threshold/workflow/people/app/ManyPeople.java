package org.threshold.workflow.people.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.threshold.workflow.people.adapter.jdbc.PeopleDatabase;
import org.threshold.workflow.people.domain.MatchKeys;
import org.threshold.workflow.people.domain.Person;
import org.threshold.workflow.people.domain.Sample;

/**
 * As many invented people as an English county has on record, three to a home, filed under the very
 * keys that registering them would give. A few names are very common, as they are in life.
 */
final class ManyPeople {

    static final int PEOPLE = 100_000;

    private static final int TO_A_HOME = 3;
    private static final int DAYS = 80 * 365;
    private static final int FORENAMES = 500;
    private static final int SURNAMES = 3_000;
    private static final List<String> STARTS =
            List.of("br", "d", "f", "gr", "h", "j", "k", "l", "m", "n", "p", "r", "sm", "t", "w");
    private static final List<String> VOWELS = List.of("a", "e", "i", "o", "u", "ea", "ou");
    private static final List<String> ENDS = List.of("n", "l", "r", "th", "ck", "s", "nd", "y");

    private static final String NO_INDEXES =
            """
            alter table person_match_key drop constraint person_match_key_pkey;
            alter table person_match_key drop constraint person_match_key_person_id_fkey;
            drop index person_match_key_person
            """;

    private static final String INDEX =
            "alter table person_match_key add primary key (key, person_id)";

    private static final String HOMES =
            """
            with numbered as (
                select id, (row_number() over (order by id) - 1) / :each as home from person),
            homes as (
                insert into household (id, address_lines, postcode, uprn, address_key)
                select distinct md5(home::text)::uuid, home || ' Mill Lane', '', '',
                    home || ' mill lane'
                from numbered
                returning id)
            insert into household_member (id, household_id, person_id)
            select gen_random_uuid(), homes.id, numbered.id
            from numbered join homes on homes.id = md5(numbered.home::text)::uuid
            """;

    private final Random random = new Random(7);
    private final List<String> forenames = names(FORENAMES, 1);
    private final List<String> surnames = names(SURNAMES, 2);
    private final StringBuilder people = new StringBuilder();
    private final StringBuilder keys = new StringBuilder();

    /** Fills an empty database; the index that a search needs is made when everything is in. */
    static void fill(PeopleDatabase database) {
        var many = new ManyPeople();
        IntStream.range(0, PEOPLE).forEach(_ -> many.add());
        database.copy(
                "person (id, version, kind, primary_name, aliases, earlier_names, born_known,"
                        + " born_earliest, born_latest, sex, practice)",
                many.people.toString());
        database.sql.sql(NO_INDEXES).update();
        database.copy("person_match_key (key, person_id)", many.keys.toString());
        database.sql.sql(INDEX).update();
        database.sql.sql(HOMES).param("each", TO_A_HOME).update();
        database.sql.sql("analyze").update();
    }

    private void add() {
        String born = birth();
        Person person = Sample.adult(common(forenames) + " " + common(surnames), born);
        String id = person.id().value().toString();
        people.append(
                String.join(
                        "\t",
                        id,
                        "1",
                        "adult",
                        person.facts().names().primary(),
                        "{}",
                        "{}",
                        "known",
                        born,
                        born,
                        "not-known",
                        "not-recorded\n"));
        MatchKeys.of(person).forEach(key -> keys.append(key).append('\t').append(id).append('\n'));
    }

    private String birth() {
        return LocalDate.parse("1946-01-01").plusDays(random.nextInt(DAYS)).toString();
    }

    /** The earlier in the list the more often. */
    private String common(List<String> names) {
        double chance = random.nextDouble();
        return names.get((int) (chance * chance * names.size()));
    }

    private List<String> names(int howMany, int syllables) {
        return IntStream.generate(() -> 0)
                .mapToObj(_ -> name(syllables))
                .distinct()
                .limit(howMany)
                .toList();
    }

    private String name(int syllables) {
        var name = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            name.append(one(STARTS)).append(one(VOWELS));
        }
        name.append(one(ENDS));
        return name.substring(0, 1).toUpperCase(Locale.UK) + name.substring(1);
    }

    private String one(List<String> parts) {
        return parts.get(random.nextInt(parts.size()));
    }
}
