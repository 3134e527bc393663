package org.threshold.workflow.strategy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threshold.workflow.strategy.domain.CheckSubject.Kind;

class KnownSubjectTest {

    private static final KnownSubject MOTHER =
            new KnownSubject(Kind.ADULT, List.of("mother", "Mia Jane Carr"), "Mia Jane Carr");
    private static final KnownSubject HOME =
            new KnownSubject(
                    Kind.ADDRESS,
                    List.of("2 Mill Lane", "2 Mill Lane Upton AB1 2CD"),
                    "2 Mill Lane");

    @ParameterizedTest
    @ValueSource(strings = {"The mother", "mia CARR", "Carr, Mia Jane, born 1999"})
    void an_adult_is_meant_by_name_or_by_what_they_are_to_the_child(String typed) {
        assertThat(MOTHER.is(new CheckSubject(Kind.ADULT, typed))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mia", "The mother’s partner", "Jan Carr", ""})
    void part_of_a_name_or_somebody_else_is_not_meant(String typed) {
        assertThat(MOTHER.is(new CheckSubject(Kind.ADULT, typed))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 Mill Lane", "The flat, 2 Mill Lane, Upton"})
    void a_home_is_meant_by_its_first_line(String typed) {
        assertThat(HOME.is(new CheckSubject(Kind.ADDRESS, typed))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 Mill Lane", "Mill Lane", "Home"})
    void another_number_of_the_street_is_another_home(String typed) {
        assertThat(HOME.is(new CheckSubject(Kind.ADDRESS, typed))).isFalse();
    }

    @Test
    void an_adult_is_no_address() {
        assertThat(MOTHER.is(new CheckSubject(Kind.ADDRESS, "The mother"))).isFalse();
    }
}
