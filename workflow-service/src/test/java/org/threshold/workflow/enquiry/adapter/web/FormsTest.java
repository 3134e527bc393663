package org.threshold.workflow.enquiry.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.enquiry.ChildVisit;
import org.threshold.workflow.enquiry.ChildVisit.Seen;
import org.threshold.workflow.enquiry.app.Given;
import org.threshold.workflow.enquiry.domain.OpinionPoint;
import org.threshold.workflow.enquiry.domain.ParentAnswer;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Reading;
import tools.jackson.databind.json.JsonMapper;

/** What is sent is read, or refused with the field and the remedy. */
class FormsTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String REPORT =
            """
            {"notes": "requested", "notesRequestedAt": "2026-11-24T09:00:00Z", "socialSeenFirst": true,
             "notesSeen": "The practice's notes.",
             "done": [{"what": "Examination", "on": "2026-11-24"}],
             "socialEffect": "An eye test was added.", "findings": "Two bruises.",
             "explanationOffered": "A fall.", "knownRisks": "Debts.", "opinion": "%s",
             "plainEnglish": "Somebody did this.", "doesNotExclude": "An older fracture.",
             "outstanding": [{"what": "Blood tests", "expectedOn": "2026-11-27"}],
             "discharge": "not-safe", "dischargeReason": "Not known who did it."}
            """;

    private final Reading reading = new Reading();

    @Test
    @Requirement("R-Hosp-5")
    void a_report_is_read_as_it_was_sent() {
        var form = JSON.readValue(REPORT.formatted("inflicted"), OpinionForm.class);

        assertThat(form.read(reading)).isEqualTo(Given.report(OpinionPoint.INFLICTED));
        assertThat(reading.clean()).isTrue();
    }

    @Test
    @Requirement("R-4.2-7a")
    void a_parent_of_whom_the_record_says_why_not_is_filled_in_as_not_spoken_to() {
        assertThat(
                        ParentsForm.notSpokenTo(
                                Map.of(
                                        ParentRole.FATHER,
                                        "Nobody knows where he is.",
                                        ParentRole.OTHER_PARENTAL_RESPONSIBILITY,
                                        "Abroad.")))
                .isEqualTo(
                        Map.of("father.spokenTo", "no", "father.why", "Nobody knows where he is."));
    }

    @Test
    void free_text_in_the_place_of_an_opinion_is_refused_with_the_scale() {
        var form = JSON.readValue(REPORT.formatted("less likely accidental"), OpinionForm.class);

        form.read(reading);

        assertThat(fields()).containsExactly("opinion");
        assertThat(reading.refusals().getFirst().remedy())
                .contains("inflicted, probably-inflicted, undetermined, probably-accidental");
    }

    @Test
    @Requirement("R-Hosp-5")
    void an_empty_report_names_every_choice_that_is_missing() {
        JSON.readValue("{}", OpinionForm.class).read(reading);

        assertThat(fields()).contains("opinion", "notes", "discharge");
    }

    @Test
    void a_parent_of_whom_nothing_is_said_is_blank() {
        var form =
                JSON.readValue(
                        """
                        {"mother": {"spokenTo": false, "why": "In prison."}}
                        """,
                        ParentsForm.class);

        var read = form.read(reading);

        assertThat(read.mother()).isEqualTo(new ParentAnswer.NotSpokenTo("In prison."));
        assertThat(read.father()).isEqualTo(new ParentAnswer.Blank());
    }

    @Test
    void a_visit_is_read_and_a_missing_time_is_refused() {
        var visit =
                new VisitForm(
                        Instant.EPOCH, "not-seen", "", "Nobody opened.", true, null, null, null);

        assertThat(visit.read(reading))
                .isEqualTo(new ChildVisit(Instant.EPOCH, new Seen.NotSeen("Nobody opened.", true)));
        JSON.readValue("{}", VisitForm.class).read(reading);
        assertThat(fields()).containsExactly("seen", "at");
    }

    @Test
    @Requirement("F-2.3.1")
    void each_visit_is_asked_what_daily_life_is_like_for_the_child() {
        var form =
                new VisitForm(
                        Instant.EPOCH,
                        "alone",
                        "Sleeps.",
                        "",
                        null,
                        " Eats at school. ",
                        null,
                        null);

        var visit = form.read(reading);

        assertThat(visit.dailyLife()).isEqualTo("Eats at school.");
        assertThat(VisitForm.fields()).extracting(FormField::name).contains("dailyLife");
        var shown = ShownFamily.Visit.of(visit, null);
        assertThat(shown.dailyLife()).isEqualTo("Eats at school.");
        assertThat(shown.says()).isEqualTo("Sleeps.");
    }

    @Test
    void agencies_that_are_accepted_are_read_by_name() {
        var form = new OutcomeForm("not-substantiated", "As found.", List.of("gp", "the practice"));

        assertThat(form.read(reading).accepted()).contains(Agency.GP);
        assertThat(fields()).containsExactly("acceptedAgencies[1]");
    }

    @Test
    void who_was_not_heard_is_shown_to_whoever_decides() {
        var shown =
                OutcomeForm.fields(List.of(Agency.GP)).stream()
                        .filter(FormField.Several.class::isInstance)
                        .map(FormField.Several.class::cast)
                        .flatMap(several -> several.options().stream())
                        .map(FormField.Option::value)
                        .toList();

        assertThat(Set.copyOf(shown)).containsExactly("gp");
    }

    @Test
    void whether_a_survey_was_done_must_be_said() {
        JSON.readValue("{}", SurveyForm.class).read(reading);

        assertThat(fields()).containsExactly("done");
    }

    private List<String> fields() {
        return reading.refusals().stream().map(Refusal::field).toList();
    }
}
