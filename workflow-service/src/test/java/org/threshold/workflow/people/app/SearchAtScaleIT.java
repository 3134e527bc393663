package org.threshold.workflow.people.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.people.app.PeopleWorld.done;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.Names;
import org.threshold.workflow.people.NhsIdentity;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.StatedPerson;
import org.threshold.workflow.people.adapter.jdbc.PeopleDatabase;
import org.threshold.workflow.people.domain.Person;
import org.threshold.workflow.people.domain.Registers;
import org.threshold.workflow.people.domain.Sample;
import org.threshold.workflow.people.domain.Sought;

/** The whole search, with the families of everybody found, among a county’s people. */
class SearchAtScaleIT {

    /** L-3.1.26. */
    private static final Duration AT_MOST = Duration.ofSeconds(2);

    private static final PeopleDatabase DATABASE = PeopleDatabase.create();
    private static final Person SOUGHT =
            Person.registered(
                    new PersonId(new UUID(4, 2)),
                    StatedPerson.unknown(PersonKind.ADULT)
                            .named(new Names("Brock Draleath", List.of("Katarina Nowakowska")))
                            .born(new Born.Known(LocalDate.parse("1990-03-05"))));

    private final PeopleWorld world = new PeopleWorld();
    private final SearchPeople search = search(world, DATABASE.registers);

    @BeforeAll
    static void a_county_is_on_record() {
        ManyPeople.fill(DATABASE);
        DATABASE.transactions.executeWithoutResult(
                _ -> DATABASE.registers.persons().add(SOUGHT, Sample.CHANGE));
    }

    @Test
    @Requirement({"L-3.1.26", "F-1.3.2"})
    void a_misspelt_alias_with_day_and_month_swapped_is_found_among_100000_within_2_seconds() {
        long began = System.nanoTime();
        var found = search("Katharina Novakovska", "1990-05-03");
        var took = Duration.ofNanos(System.nanoTime() - began);

        assertThat(found).first().isEqualTo(SOUGHT.id());
        assertThat(took).isLessThan(AT_MOST);
    }

    @Test
    @Requirement("L-3.1.26")
    void a_name_that_sounds_like_thousands_is_answered_within_2_seconds_too() {
        long began = System.nanoTime();
        var found = search("Brok Dralleth", "1990-05-03");
        var took = Duration.ofNanos(System.nanoTime() - began);

        assertThat(found).contains(SOUGHT.id());
        assertThat(took).isLessThan(AT_MOST);
    }

    @Test
    @Requirement("L-3.1.26")
    void no_table_of_people_or_homes_is_read_from_end_to_end() {
        List<String> whole =
                DATABASE.transactions.execute(
                        _ -> {
                            search("Katharina Novakovska", "1990-05-03");
                            return readWhole();
                        });

        assertThat(whole).isEmpty();
    }

    private List<PersonId> search(String name, String born) {
        var sought =
                new Sought(
                        List.of(name),
                        new Born.Known(LocalDate.parse(born)),
                        new NhsIdentity.LeftOut());
        var command = new SearchPeople.Command(new UUID(1, 1), sought, "Night call");
        return done(search.handle(world.worker, command)).matches().stream()
                .map(match -> match.person().id())
                .toList();
    }

    /** What the present transaction read without an index. */
    private static List<String> readWhole() {
        return Objects.requireNonNull(
                DATABASE.sql
                        .sql(
                                """
                                select relname from pg_stat_xact_user_tables
                                where seq_scan > 0 and relname in
                                    ('person', 'person_match_key', 'household', 'household_member')
                                """)
                        .query(String.class)
                        .list());
    }

    private static SearchPeople search(PeopleWorld world, Registers registers) {
        var circles =
                new Circles(
                        registers.persons(),
                        registers.households(),
                        registers.relationships(),
                        registers.concerns(),
                        registers.merges());
        var likely = new LikelyPeople(registers.persons());
        var closed = new ClosedCircles(_ -> Map.of(), (_, _) -> Set.of());
        var once = new FoundOnce(likely, registers.merges());
        return new SearchPeople(world.access, once, circles, closed, world.journal);
    }
}
