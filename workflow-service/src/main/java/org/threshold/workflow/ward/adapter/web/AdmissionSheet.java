package org.threshold.workflow.ward.adapter.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.people.BornWords;
import org.threshold.workflow.people.LikelyMatch.Why;
import org.threshold.workflow.people.NhsNumber;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.ward.app.AdmissionCandidates;
import org.threshold.workflow.ward.app.ShowAdmission;
import org.threshold.workflow.ward.domain.AdmissionCandidate;
import org.threshold.workflow.ward.domain.AdmissionReport;
import org.threshold.workflow.ward.domain.AdmissionReportId;
import org.threshold.workflow.ward.domain.AdmissionTold;
import org.threshold.workflow.ward.domain.AdmittedChild;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.CaseFacts.Link;
import org.threshold.workflow.worklist.CasePart;

/** Draws an admission that was told above the form that asks whose it is. */
@Component
class AdmissionSheet {

    private final ShowAdmission show;
    private final AdmissionCandidates candidates;
    private final CaseClock clock;

    AdmissionSheet(ShowAdmission show, AdmissionCandidates candidates, CaseClock clock) {
        this.show = show;
        this.candidates = candidates;
        this.clock = clock;
    }

    /** What was told, and who may be meant. */
    Optional<CasePart.Part> of(Actor who, AdmissionReportId id) {
        return show.of(who, id).map(this::facts).map(CaseFacts::part);
    }

    private CaseFacts facts(AdmissionReport one) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Told by: " + one.by().words(), told(one.told())));
        candidates.of(one.told().child()).stream().map(this::fact).forEach(facts::add);
        return new CaseFacts(
                "admission",
                "A child was admitted to hospital",
                facts,
                List.of(new Link("Make a referral", "/referrals/new")));
    }

    private List<String> told(AdmissionTold told) {
        AdmittedChild child = told.child();
        String number =
                child.nhs().numbers().stream()
                        .findFirst()
                        .map(NhsNumber::shown)
                        .orElse("not given");
        return Stream.of(
                        "Name: " + child.stated().names().shown(child.stated().kind()),
                        BornWords.of(child.born(), today()),
                        "NHS number: " + number,
                        "Admitted: " + DueWords.exact(told.at()),
                        "Because of: " + told.reason().words().toLowerCase(Locale.UK),
                        told.detail())
                .filter(line -> !line.isBlank())
                .toList();
    }

    private Fact fact(AdmissionCandidate one) {
        return Fact.of(title(one), words(one));
    }

    private static String title(AdmissionCandidate one) {
        return one.open().map(ref -> "Case " + ref).orElse("A known child without an open case");
    }

    private String words(AdmissionCandidate one) {
        String why =
                one.match().why().stream()
                        .sorted()
                        .map(Why::words)
                        .collect(Collectors.joining(" "));
        return BornWords.of(one.match().person().born(), today()) + ". " + why;
    }

    /** The open cases that may be the child’s, to choose from. */
    List<Option> options(AdmissionReportId id) {
        return candidates.forStep(id).stream()
                .flatMap(
                        found ->
                                found.open().stream()
                                        .map(
                                                ref ->
                                                        new Option(
                                                                ref.value(),
                                                                title(found)
                                                                        + ". "
                                                                        + words(found))))
                .toList();
    }

    private LocalDate today() {
        return WorkingTime.dayOf(clock.now());
    }
}
