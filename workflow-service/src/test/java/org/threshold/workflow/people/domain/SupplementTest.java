package org.threshold.workflow.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.Names;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.StatedPerson;

class SupplementTest {

    private static final Born KNOWN = new Born.Known(LocalDate.parse("1988-12-01"));
    private static final Born OTHER = new Born.Known(LocalDate.parse("1980-01-01"));
    private static final Born ABOUT = Born.aboutYearsOld(38, Sample.TODAY);

    private final StatedPerson unknown = StatedPerson.unknown(PersonKind.ADULT);

    @Test
    void what_is_blank_is_filled_in() {
        var said = unknown.named(new Names("Gary Pike", List.of("Gaz"))).born(KNOWN);

        assertThat(Supplement.of(unknown, said)).isEqualTo(said);
    }

    @Test
    void what_is_recorded_stays_and_another_name_is_kept_beside_it() {
        var recorded = unknown.named(Names.of("Gary Pike")).born(KNOWN);
        var said = unknown.named(new Names("Garry Pike", List.of("gary pike"))).born(OTHER);

        assertThat(Supplement.of(recorded, said))
                .isEqualTo(recorded.named(new Names("Gary Pike", List.of("Garry Pike"))));
    }

    @Test
    void a_day_that_is_known_takes_the_place_of_an_estimate_and_no_other_estimate_does() {
        var recorded = unknown.born(ABOUT);

        assertThat(Supplement.of(recorded, unknown.born(KNOWN)).born()).isEqualTo(KNOWN);
        assertThat(Supplement.of(recorded, unknown.born(Born.aboutYearsOld(20, Sample.TODAY))))
                .isEqualTo(recorded);
    }

    @Test
    void nothing_said_changes_nothing() {
        var recorded = unknown.named(Names.of("Gary Pike")).born(ABOUT);

        assertThat(Supplement.of(recorded, unknown)).isEqualTo(recorded);
    }
}
