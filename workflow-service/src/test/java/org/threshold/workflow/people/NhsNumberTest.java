package org.threshold.workflow.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threshold.workflow.people.NhsIdentity.LeftOut;
import org.threshold.workflow.people.NhsIdentity.Recorded;
import org.threshold.workflow.people.NhsIdentity.Refused;
import org.threshold.workflow.people.NhsIdentity.Understood;
import org.threshold.workflow.platform.Refusal;

class NhsNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"9434765919", "4010232137", "9990000018", "9876543210"})
    void a_number_whose_last_digit_checks_the_others_is_valid(String digits) {
        assertThat(NhsNumber.valid(digits)).isTrue();
    }

    @Test
    void a_remainder_that_makes_eleven_is_checked_by_zero() {
        assertThat(NhsNumber.valid("4000000020")).isTrue();
        assertThat(NhsNumber.valid("4000000160")).isTrue();
    }

    @Test
    void a_remainder_that_makes_ten_leaves_no_valid_number_at_all() {
        for (int check = 0; check <= 9; check++) {
            assertThat(NhsNumber.valid("400000008" + check)).isFalse();
        }
    }

    @Test
    void exactly_one_check_digit_fits_nine_digits_unless_the_remainder_makes_ten() {
        for (int nine = 943_476_000; nine < 943_477_000; nine++) {
            int start = nine;
            long fitting =
                    List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9).stream()
                            .filter(check -> NhsNumber.valid(start + "" + check))
                            .count();

            assertThat(fitting).isEqualTo(remainderMakesTen(nine) ? 0 : 1);
        }
    }

    @Test
    void any_single_wrong_digit_and_any_swapped_neighbours_are_noticed() {
        String right = "9434765919";

        for (int place = 0; place < 10; place++) {
            char other = right.charAt(place) == '9' ? '0' : (char) (right.charAt(place) + 1);
            assertThat(NhsNumber.valid(with(right, place, other))).isFalse();
        }
        for (int place = 0; place < 9; place++) {
            if (right.charAt(place) != right.charAt(place + 1)) {
                assertThat(NhsNumber.valid(swapped(right, place))).isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000000000", "1111111111", "4444444444", "9999999999"})
    void the_same_digit_ten_times_is_a_placeholder_and_no_number(String digits) {
        assertThat(NhsNumber.valid(digits)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "943476591", "94347659190", "943476591X", "٩٤٣٤٧٦٥٩١٩"})
    void anything_but_ten_western_digits_is_refused(String typed) {
        assertThat(NhsNumber.valid(typed)).isFalse();
        assertThatThrownBy(() -> new NhsNumber(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void it_is_shown_three_three_four_and_never_by_accident() {
        var number = new NhsNumber("9434765919");

        assertThat(number.shown()).isEqualTo("943 476 5919");
        assertThat(number.toString()).doesNotContain("943");
        assertThat(new Recorded(number).toString()).doesNotContain("943");
    }

    @ParameterizedTest
    @ValueSource(strings = {"943 476 5919", " 943-476-5919 ", "943\u00a0476\u00a05919"})
    void spaces_and_hyphens_do_not_matter(String typed) {
        assertThat(NhsIdentity.read("nhsNumber", typed))
                .isEqualTo(new Understood(new Recorded(new NhsNumber("9434765919"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void leaving_it_out_is_always_possible(String typed) {
        assertThat(NhsIdentity.read("nhsNumber", typed)).isEqualTo(new Understood(new LeftOut()));
    }

    @Test
    void a_bad_number_is_refused_with_the_remedy() {
        var refusal =
                new Refusal(
                        "nhsNumber",
                        "This is not an NHS number.",
                        "Check the ten digits or leave it out.");

        assertThat(NhsIdentity.read("nhsNumber", "943 476 5918")).isEqualTo(new Refused(refusal));
    }

    private static boolean remainderMakesTen(int nine) {
        int sum = 0;
        int weight = 2;
        for (int rest = nine; rest > 0; rest /= 10) {
            sum += rest % 10 * weight++;
        }
        return sum % 11 == 1;
    }

    private static String with(String digits, int place, char digit) {
        return digits.substring(0, place) + digit + digits.substring(place + 1);
    }

    private static String swapped(String digits, int place) {
        return digits.substring(0, place)
                + digits.charAt(place + 1)
                + digits.charAt(place)
                + digits.substring(place + 2);
    }
}
