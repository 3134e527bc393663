package org.threshold.workflow.discharge.adapter.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.discharge.domain.LegalBasis;
import org.threshold.workflow.discharge.domain.PlanWords;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Options;
import org.threshold.workflow.platform.web.Reading;

/** What a contingency plan says, as it is sent. */
record ContingencyForm(
        @Nullable String basis,
        @Nullable String caller,
        @Nullable String policeNumber,
        @Nullable String wardPhone,
        @Nullable String wardByDay,
        @Nullable String wardByNight,
        @Nullable String triggers,
        @Nullable Instant expiresAt) {

    static final List<FormField> FIELDS =
            List.of(
                    new FormField.Choice(
                            "basis",
                            "On what legal basis may the child be kept there?",
                            "Being in hospital holds nobody (lesson 3.1.9).",
                            Options.of(LegalBasis.values(), LegalBasis::code, LegalBasis::words)),
                    new FormField.Text(
                            "caller",
                            "Who calls the police if somebody takes the child?",
                            "A role that is there on every shift, for example the nurse in charge."),
                    new FormField.Text("policeNumber", "On what number?", "In danger it is 999."),
                    new FormField.Text(
                            "wardPhone",
                            "The number of the ward",
                            "One that is answered day and night."),
                    new FormField.LongText("wardByDay", "What does the ward do by day?", ""),
                    new FormField.LongText(
                            "wardByNight",
                            "What does the ward do at night?",
                            "Fewer people are there. “The same” is an answer."),
                    new FormField.LongText(
                            "triggers",
                            "At which words or acts does the ward begin with it?",
                            "For example “we are going home now”, or that the child is dressed to go."),
                    new FormField.DateTime(
                            "expiresAt",
                            "Until when does the plan carry?",
                            "The ward is asked every day whether it holds."));

    PlanWords words(Reading reading) {
        return new PlanWords(
                reading.one("basis", basis, LegalBasis.values(), LegalBasis::code),
                new PlanWords.Calls(Reading.text(caller), Reading.text(policeNumber)),
                Reading.text(wardPhone),
                new PlanWords.Ward(Reading.text(wardByDay), Reading.text(wardByNight)),
                Reading.text(triggers),
                reading.instant("expiresAt", expiresAt));
    }
}
