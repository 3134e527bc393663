package org.threshold.workflow.enquiry.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.platform.Lesson;
import org.threshold.workflow.platform.Refusal;

/** What a medical report must say before it is issued (L-3.1.13, L-3.1.20, R-Hosp-5). */
public final class OpinionGate {

    private static final Lesson LESSON =
            new Lesson(
                    "Others act on the report alone: it says all that is known, and what it leaves open (lesson 3.1.13).");

    private static final String SAY_NOTHING_FOUND =
            "If there is nothing to say, say that there is nothing.";

    private final List<Refusal> refusals = new ArrayList<>();

    private OpinionGate() {}

    /**
     * What is missing; empty when the report can be issued.
     *
     * @param standing the enquiry that it is issued in
     * @param today the day in London on which it is issued
     */
    public static List<Refusal> refusals(MedicalReport report, Standing standing, LocalDate today) {
        var gate = new OpinionGate();
        gate.begun(standing.notesAsked());
        gate.opinion(report.opinion());
        gate.basis(report.basis());
        gate.notes(report);
        gate.refusals.addAll(ListedAsDone.refusals(report.done(), today));
        gate.survey(report.outstanding(), standing.lines().open());
        gate.outstanding(report.outstanding());
        gate.said(
                "dischargeReason",
                report.discharge().reason(),
                "It is not said why the child may or may not leave hospital.",
                "Give your reason in a sentence.");
        return LESSON.toldWith(gate.refusals);
    }

    /**
     * Where the enquiry stands.
     *
     * @param notesAsked whether it was asked before the medical if the full notes are there
     */
    public record Standing(Lines lines, boolean notesAsked) {}

    private void begun(boolean notesAsked) {
        if (!notesAsked) {
            refuse(
                    "notes",
                    "It was not said before the medical whether the full notes are there.",
                    "Do the step “Begin the child protection medical” first; it is on the work"
                            + " list. If the child has to be examined at once, say so there: it holds"
                            + " nothing up.");
        }
    }

    private void opinion(MedicalReport.Opinion opinion) {
        said(
                "plainEnglish",
                opinion.plainEnglish(),
                "The opinion is not said in plain English.",
                "Say it in one sentence for people who are not doctors.");
        said(
                "doesNotExclude",
                opinion.doesNotExclude(),
                "It is not said what the opinion does not exclude.",
                "Name what it leaves open, such as another cause or an older injury.");
    }

    private void basis(MedicalReport.Basis basis) {
        said("findings", basis.findings(), "The findings are missing.", SAY_NOTHING_FOUND);
        said(
                "explanationOffered",
                basis.explanationOffered(),
                "The explanation that was offered is missing.",
                "Write what the family said. If nothing was offered, say so.");
        said("knownRisks", basis.knownRisks(), "The known risks are missing.", SAY_NOTHING_FOUND);
        if (!basis.socialSeenFirst()) {
            refuse(
                    "socialSeenFirst",
                    "The opinion would be given without the social information.",
                    "Read what social care and the police know first, then confirm it here.");
        }
        said(
                "socialEffect",
                basis.socialEffect(),
                "It is not said how the social information affected what was looked for.",
                "Say so in a sentence, even if it changed nothing.");
    }

    private void notes(MedicalReport report) {
        switch (report.notes()) {
            case FullNotes.Available _, FullNotes.Requested _ -> {}
            case FullNotes.NotAvailable(var reason) ->
                    said(
                            "notesReason",
                            reason,
                            "It is not said why the full notes are not available.",
                            "Say why, and who was asked for them.");
        }
        said(
                "notesSeen",
                report.notesSeen(),
                "It is not said which notes and records you saw.",
                "Name them. If you saw none, say so.");
    }

    /** R-Hosp-10: until both sets are reported the opinion rests on incomplete findings. */
    private void survey(List<MedicalReport.Investigation> investigations, List<Line> open) {
        boolean surveyed = !open.contains(Line.FIRST_SURVEY) && !open.contains(Line.SECOND_SURVEY);
        if (!surveyed && investigations.isEmpty()) {
            refuse(
                    "outstanding",
                    "The skeletal survey is not complete, and the report does not say so.",
                    "Name it among what is outstanding, with the day its result is expected.");
        }
    }

    private void outstanding(List<MedicalReport.Investigation> investigations) {
        for (int place = 0; place < investigations.size(); place++) {
            said(
                    "outstanding[" + place + "].what",
                    investigations.get(place).what(),
                    "It is not said what is outstanding.",
                    "Name the investigation, or leave the line out.");
        }
    }

    private void said(String field, String words, String problem, String remedy) {
        if (words.isBlank()) {
            refuse(field, problem, remedy);
        }
    }

    private void refuse(String field, String problem, String remedy) {
        refusals.add(new Refusal(field, problem, remedy));
    }
}
