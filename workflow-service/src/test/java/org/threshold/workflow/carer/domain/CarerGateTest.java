package org.threshold.workflow.carer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.carer.domain.ACarer.BORN;
import static org.threshold.workflow.carer.domain.ACarer.checks;
import static org.threshold.workflow.carer.domain.ACarer.home;
import static org.threshold.workflow.carer.domain.ACarer.who;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threshold.trace.Requirement;
import org.threshold.workflow.carer.domain.CarerDetails.Checks;
import org.threshold.workflow.carer.domain.CarerDetails.Home;
import org.threshold.workflow.carer.domain.CarerDetails.Who;
import org.threshold.workflow.platform.Refusal;

/** Who counts as checked (R-TVP-4). */
class CarerGateTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @Test
    @Requirement("R-TVP-4")
    void a_carer_of_whom_everything_is_known_counts_as_checked() {
        assertThat(missing(ACarer.whole())).isEmpty();
    }

    @Test
    @Requirement("R-TVP-4")
    void of_a_carer_of_whom_nothing_is_known_everything_is_missing_and_said_at_once() {
        assertThat(missing(CarerDetails.none()))
                .containsExactly(
                        "name", "born", "relationship", "address", "others", "police", "care");
    }

    @Test
    void each_of_them_is_needed() {
        assertThat(missing(with(new Who("", BORN, "Aunt")))).containsExactly("name");
        assertThat(missing(with(new Who("G", Optional.empty(), "Aunt")))).containsExactly("born");
        assertThat(missing(with(new Who("G", BORN, " ")))).containsExactly("relationship");
        assertThat(missing(with(new Home("", "Nobody.")))).containsExactly("address");
        assertThat(missing(with(new Home("7 Church Road", "")))).containsExactly("others");
    }

    @Test
    @Requirement("R-TVP-4")
    void each_of_the_others_is_a_person_with_checks_of_their_own() {
        assertThat(missing(with(new Home("7 Church Road", "", List.of(ACarer.husband())))))
                .isEmpty();
        var unknown =
                new OtherAtHome(
                        "", Optional.empty(), CarerDetails.none().checks(), new Meant.NotSaid());

        assertThat(missing(with(new Home("7 Church Road", "", List.of(ACarer.husband(), unknown)))))
                .containsExactly(
                        "people[1].name", "people[1].born", "people[1].police", "people[1].care");
    }

    @Test
    void a_check_without_a_result_and_a_birth_to_come_are_missing_of_the_others_too() {
        var told = new Checks(PoliceCheck.URGENT_VERBAL, "", CareCheck.DONE, "");
        var other =
                new OtherAtHome("Hal", Optional.of(TODAY.plusDays(1)), told, new Meant.NotSaid());

        assertThat(missing(with(new Home("7 Church Road", "", List.of(other)))))
                .containsExactly("people[0].born", "people[0].police", "people[0].care");
    }

    @Test
    @Requirement("R-TVP-4")
    void the_others_in_words_are_none_unless_there_is_nobody() {
        assertThat(missing(with(new Home("7 Church Road", "Her husband."))))
                .containsExactly("others");
        assertThat(missing(with(new Home("7 Church Road", "No one else.")))).isEmpty();
        assertThat(missing(with(new Home("7 Church Road", "Nobody else lives there.")))).isEmpty();
        assertThat(missing(with(new Home("7 Church Road", "Nobody, she is a widow.")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nobody knows.",
                "No one has asked her yet.",
                "None of us has been inside.",
                "Nobody, except her son at weekends",
                "Nobody. But her partner is there most nights."
            })
    @Requirement("R-TVP-4")
    void that_nobody_knows_who_lives_there_is_not_that_nobody_does(String others) {
        assertThat(missing(with(new Home("7 Church Road", others)))).containsExactly("others");
    }

    @Test
    void nobody_is_born_tomorrow() {
        assertThat(missing(with(new Who("G", Optional.of(TODAY.plusDays(1)), "Aunt"))))
                .containsExactly("born");
        assertThat(missing(with(new Who("G", Optional.of(TODAY), "Aunt")))).isEmpty();
    }

    @Test
    @Requirement("R-TVP-4")
    void an_outstanding_check_is_none_and_an_urgent_answer_by_telephone_is_one() {
        assertThat(missing(police(PoliceCheck.OUTSTANDING, "Nothing known.")))
                .containsExactly("police");
        assertThat(missing(police(PoliceCheck.URGENT_VERBAL, "Nothing known."))).isEmpty();
        assertThat(missing(police(PoliceCheck.DONE, ""))).containsExactly("policeResult");
        assertThat(missing(care(CareCheck.OUTSTANDING, "Nothing known."))).containsExactly("care");
        assertThat(missing(care(CareCheck.DONE, ""))).containsExactly("careResult");
    }

    @Test
    @Requirement("R-TVP-4")
    void whoever_was_told_of_stays_though_somebody_else_adds_another() {
        var lodger =
                new OtherAtHome(
                        "Lee Cole",
                        Optional.empty(),
                        CarerDetails.none().checks(),
                        new Meant.NotSaid());
        var night = with(new Home("7 Church Road", "", List.of(lodger)));

        var day = night.with(with(new Home("", "", List.of(ACarer.husband()))));

        assertThat(day.home().people()).containsExactly(ACarer.husband(), lodger);
        assertThat(missing(day)).contains("people[1].police");
    }

    @Test
    void what_is_added_of_somebody_told_of_before_is_added_to_what_was_known() {
        var born =
                new OtherAtHome(
                        "hal marsh", BORN, CarerDetails.none().checks(), new Meant.NotSaid());
        var nameless = new OtherAtHome("", BORN, checks(), new Meant.NotSaid());
        var before = with(new Home("7 Church Road", "", List.of(born, nameless)));
        var checked = new OtherAtHome("Hal Marsh", Optional.empty(), checks(), new Meant.NotSaid());

        var now = before.with(with(new Home("", "", List.of(checked))));

        assertThat(now.home().people()).containsExactly(ACarer.husband());
    }

    @Test
    void what_somebody_leaves_out_stays_as_it_was_and_no_check_is_undone() {
        assertThat(ACarer.whole().with(CarerDetails.none())).isEqualTo(ACarer.whole());
        assertThat(CarerDetails.none().with(ACarer.whole())).isEqualTo(ACarer.whole());
    }

    private static CarerDetails with(Who who) {
        return new CarerDetails(who, home(), checks());
    }

    private static CarerDetails with(Home home) {
        return new CarerDetails(who(), home, checks());
    }

    private static CarerDetails police(PoliceCheck police, String result) {
        return new CarerDetails(
                who(), home(), new Checks(police, result, CareCheck.DONE, "Nothing known."));
    }

    private static CarerDetails care(CareCheck care, String result) {
        return new CarerDetails(
                who(), home(), new Checks(PoliceCheck.DONE, "Nothing known.", care, result));
    }

    @Test
    void why_a_carer_is_checked_is_said_once() {
        assertThat(CarerGate.refusals(CarerDetails.none(), TODAY))
                .extracting(Refusal::problem)
                .filteredOn(problem -> problem.contains("recommendation Thames Valley Police 4"))
                .hasSize(1);
    }

    private static List<String> missing(CarerDetails details) {
        return CarerGate.refusals(details, TODAY).stream().map(Refusal::field).toList();
    }
}
