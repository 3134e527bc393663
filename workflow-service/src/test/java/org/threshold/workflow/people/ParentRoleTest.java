package org.threshold.workflow.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParentRoleTest {

    @Test
    void the_first_place_keeps_the_code_it_always_had_and_the_others_are_numbered() {
        assertThat(ParentRole.OTHER_PARENTAL_RESPONSIBILITY.code())
                .isEqualTo("other-parental-responsibility");
        assertThat(ParentRole.other(12).code()).isEqualTo("other-parental-responsibility-12");
        assertThat(ParentRole.other(12).name()).isEqualTo("OTHER_PARENTAL_RESPONSIBILITY_12");
    }

    @Test
    void a_place_is_read_as_it_was_written() {
        for (ParentRole place :
                List.of(ParentRole.MOTHER, ParentRole.FATHER, ParentRole.other(2))) {
            assertThat(ParentRole.of(place.code())).contains(place);
            assertThat(ParentRole.valueOf(place.name())).isEqualTo(place);
        }
        assertThat(ParentRole.of("other-parental-responsibility-99"))
                .contains(ParentRole.other(ParentRole.MOST));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "aunt",
                "mother-2",
                "other-parental-responsibility-0",
                "other-parental-responsibility-100"
            })
    void nothing_else_is_a_place(String code) {
        assertThat(ParentRole.of(code)).isEmpty();
    }

    @Test
    void there_is_one_mother_and_no_place_without_a_number() {
        assertThatThrownBy(() -> new ParentRole(ParentRole.Kind.MOTHER, 2))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ParentRole.other(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ParentRole.other(ParentRole.MOST + 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ParentRole.valueOf("AUNT"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_place_that_is_recorded_is_asked_for_and_each_of_the_three_always() {
        assertThat(ParentRole.asked(List.of())).isEqualTo(ParentRole.always());
        assertThat(ParentRole.asked(List.of(ParentRole.other(3), ParentRole.other(2))))
                .containsExactly(
                        ParentRole.MOTHER,
                        ParentRole.FATHER,
                        ParentRole.other(2),
                        ParentRole.other(3));
    }

    @Test
    void the_first_place_that_nobody_has_is_free() {
        assertThat(ParentRole.free(List.of(ParentRole.MOTHER)))
                .isEqualTo(ParentRole.OTHER_PARENTAL_RESPONSIBILITY);
        assertThat(ParentRole.free(List.of(ParentRole.other(1), ParentRole.other(3))))
                .isEqualTo(ParentRole.other(2));
    }
}
