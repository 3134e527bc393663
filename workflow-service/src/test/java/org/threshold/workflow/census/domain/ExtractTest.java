package org.threshold.workflow.census.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.deadlines.domain.Times.london;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.census.domain.CaseFacts.Concluded;
import org.threshold.workflow.census.domain.CaseFacts.Kid;
import org.threshold.workflow.census.domain.CaseFacts.Referral;
import org.threshold.workflow.census.domain.CensusReturn.Child;
import org.threshold.workflow.census.domain.CensusReturn.Enquiry;
import org.threshold.workflow.census.domain.CensusReturn.Episode;

/** What of the record is in the return of the year to 31 March 2026. */
class ExtractTest {

    private static final CensusYear YEAR = new CensusYear(2026);
    private static final CaseFacts.Enquiry PLAIN =
            new CaseFacts.Enquiry(
                    london("2026-03-10T10:00"),
                    Optional.of(london("2026-03-31T17:00")),
                    Optional.empty(),
                    Optional.empty());

    @Test
    void a_case_is_in_the_return_once_it_was_opened_by_the_end_of_the_year_in_London() {
        assertThat(Extract.of(List.of(opened("2026-03-31T23:59")), YEAR).children()).hasSize(1);
        assertThat(Extract.of(List.of(opened("2026-04-01T00:00")), YEAR).children()).isEmpty();
    }

    @Test
    void days_are_those_of_London() {
        // 23:30 on a summer evening in UTC is the next day in London.
        assertThat(episode(opened("2025-06-02T00:30")).referred().on()).contains(day("2025-06-02"));
    }

    @Test
    void cases_stand_by_their_number() {
        var ten = new CaseFacts("CP-10", at(), kid("2015-06-01"), referral(), nothing());
        var nine = new CaseFacts("CP-9", at(), kid("2015-06-01"), referral(), nothing());

        assertThat(Extract.of(List.of(ten, nine), YEAR).children())
                .extracting(it -> it.identifiers().id().orElseThrow())
                .containsExactly("CP-9", "CP-10");
    }

    @Test
    void who_was_not_born_on_31_March_was_expected_and_has_no_sex() {
        var born = child(kid("2026-03-31")).identifiers();
        var unborn = child(kid("2026-04-01")).identifiers();

        assertThat(born.born()).contains(day("2026-03-31"));
        assertThat(born.expected()).isEmpty();
        assertThat(born.sex()).contains("F");
        assertThat(unborn.born()).isEmpty();
        assertThat(unborn.expected()).contains(day("2026-04-01"));
        assertThat(unborn.sex()).contains("U");
    }

    @Test
    void a_day_that_is_not_known_is_left_out_and_not_guessed() {
        var some = new Kid(Optional.of(day("2015-06-01")), Optional.of(day("2015-06-30")), "male");

        assertThat(child(some).identifiers().born()).isEmpty();
        assertThat(child(some).identifiers().expected()).isEmpty();
        assertThat(child(new Kid(Optional.empty(), Optional.empty(), "not-known")).identifiers())
                .isEqualTo(
                        new CensusReturn.Identifiers(
                                Optional.of("CP-1"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("U")));
    }

    @ParameterizedTest
    @CsvSource({
        "school, 2A",
        "gp, 3A",
        "health-visiting, 3B",
        "midwifery, 3D",
        "hospital, 3F",
        "adult-services, 5A",
        "legal-services, 5B",
        "other-authority, 5C",
        "police, 6",
        "probation, 7",
        "threshold, 10"
    })
    void each_agency_has_its_code(String agency, String code) {
        assertThat(ReferralSource.of(new Referral(at(), agency, false))).isEqualTo(code);
    }

    @Test
    void somebody_who_gave_no_name_is_anonymous_and_every_agency_has_a_code_of_the_census() {
        assertThat(ReferralSource.of(new Referral(at(), "police", true))).isEqualTo("9");
        assertThat(Arrays.stream(Agency.values()).map(Agency::code))
                .allSatisfy(
                        it ->
                                assertThat(ReferralSource.CODES)
                                        .contains(
                                                ReferralSource.of(new Referral(at(), it, false))));
    }

    @Test
    void a_case_without_a_referral_leaves_its_day_and_source_out() {
        var none = new CaseFacts("CP-1", at(), kid("2015-06-01"), Optional.empty(), nothing());

        assertThat(episode(none).referred().on()).isEmpty();
        assertThat(episode(none).referred().source()).isEmpty();
    }

    @Test
    void what_was_decided_or_held_after_31_March_is_not_in_it() {
        var held =
                enquiry(
                        new CaseFacts.Enquiry(
                                PLAIN.startedAt(), PLAIN.dueAt(), april(), told(true)));
        var decided = new Concluded(london("2026-04-01T00:00"), false);
        var none =
                enquiry(
                        new CaseFacts.Enquiry(
                                PLAIN.startedAt(),
                                PLAIN.dueAt(),
                                Optional.empty(),
                                Optional.of(decided)));

        assertThat(held.conference()).isEmpty();
        assertThat(held.target()).contains(day("2026-03-31"));
        assertThat(none.notRequired()).contains(false);
        assertThat(none.open()).isTrue();
    }

    @Test
    void an_enquiry_that_found_no_continuing_risk_needs_no_conference() {
        var none =
                new CaseFacts.Enquiry(
                        PLAIN.startedAt(), PLAIN.dueAt(), Optional.empty(), told(false));
        var some =
                new CaseFacts.Enquiry(
                        PLAIN.startedAt(), PLAIN.dueAt(), Optional.empty(), told(true));

        assertThat(enquiry(none).notRequired()).contains(true);
        assertThat(enquiry(some).notRequired()).contains(false);
    }

    @Test
    void an_enquiry_that_was_over_before_the_year_is_not_in_it() {
        var start = london("2025-03-10T10:00");
        var march = Optional.of(day("2025-03-31"));
        var first = Optional.of(day("2025-04-01"));

        assertThat(enquiries(new CaseFacts.Enquiry(start, PLAIN.dueAt(), march, told(true))))
                .isEmpty();
        assertThat(enquiries(new CaseFacts.Enquiry(start, PLAIN.dueAt(), first, told(true))))
                .hasSize(1);
    }

    @Test
    void a_conference_stands_with_its_enquiry_or_beside_it_never_both() {
        var held =
                new CaseFacts.Enquiry(
                        PLAIN.startedAt(),
                        PLAIN.dueAt(),
                        Optional.of(day("2026-03-24")),
                        told(true));

        assertThat(beside(held, "2026-03-24")).isEmpty();
        assertThat(beside(held, "2026-03-25")).contains(day("2026-03-25"));
        assertThat(beside(held, "2026-04-01")).isEmpty();
    }

    private static Optional<LocalDate> beside(CaseFacts.Enquiry enquiry, String conference) {
        var work = new CaseFacts.Work(List.of(enquiry), List.of(day(conference)));
        return episode(new CaseFacts("CP-1", at(), kid("2015-06-01"), referral(), work))
                .conference();
    }

    private static Enquiry enquiry(CaseFacts.Enquiry enquiry) {
        return enquiries(enquiry).getFirst();
    }

    private static List<Enquiry> enquiries(CaseFacts.Enquiry enquiry) {
        var work = new CaseFacts.Work(List.of(enquiry), List.of());
        return episode(new CaseFacts("CP-1", at(), kid("2015-06-01"), referral(), work))
                .enquiries();
    }

    private static Episode episode(CaseFacts one) {
        return Extract.of(List.of(one), YEAR).children().getFirst().episodes().getFirst();
    }

    private static Child child(Kid kid) {
        var one = new CaseFacts("CP-1", at(), kid, referral(), nothing());
        return Extract.of(List.of(one), YEAR).children().getFirst();
    }

    private static CaseFacts opened(String local) {
        return new CaseFacts(
                "CP-1",
                london(local),
                kid("2015-06-01"),
                Optional.of(new Referral(london(local), "school", false)),
                nothing());
    }

    private static Kid kid(String born) {
        return new Kid(Optional.of(day(born)), Optional.of(day(born)), "female");
    }

    private static Optional<Referral> referral() {
        return Optional.of(new Referral(at(), "school", false));
    }

    private static CaseFacts.Work nothing() {
        return new CaseFacts.Work(List.of(), List.of());
    }

    private static Optional<Concluded> told(boolean needsConference) {
        return Optional.of(new Concluded(london("2026-03-31T23:59"), needsConference));
    }

    private static Optional<LocalDate> april() {
        return Optional.of(day("2026-04-01"));
    }

    private static Instant at() {
        return london("2025-06-02T10:00");
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
