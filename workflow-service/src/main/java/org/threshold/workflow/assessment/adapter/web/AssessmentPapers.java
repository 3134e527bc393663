package org.threshold.workflow.assessment.adapter.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.app.ReadRisks;
import org.threshold.workflow.assessment.app.ReadRisks.Whole;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.ConferenceChapter;
import org.threshold.workflow.worklist.ConferencePaper;
import org.threshold.workflow.worklist.ConferencePapers;

/**
 * Takes the register of risks to a conference, each with its kind, its level and its evidence
 * apart, the closed ones too (R-C&amp;F-11); and what the single assessments found.
 */
@Component
class AssessmentPapers implements ConferencePapers {

    private final RisksOfCase risks;
    private final ReadRisks read;
    private final SingleAssessmentsOfCase assessments;

    AssessmentPapers(RisksOfCase risks, ReadRisks read, SingleAssessmentsOfCase assessments) {
        this.risks = risks;
        this.read = read;
        this.assessments = assessments;
    }

    @Override
    public List<ConferencePaper> papers(Actor who, String caseRef) {
        return CaseRef.of(caseRef).stream()
                .flatMap(ref -> Stream.concat(register(who, ref), assessments(who, ref)))
                .toList();
    }

    private Stream<ConferencePaper> register(Actor who, CaseRef ref) {
        List<Whole> all = risks.of(who, ref).orElse(List.of());
        if (all.isEmpty()) {
            return Stream.of();
        }
        List<PersonId> children = read.children(who, ref);
        return all.stream()
                .map(
                        one ->
                                paper(
                                        ConferenceChapter.RISKS,
                                        "Risk " + one.risk().number(),
                                        RiskWords.apart(one, children)));
    }

    private Stream<ConferencePaper> assessments(Actor who, CaseRef ref) {
        return assessments.of(who, ref).stream()
                .flatMap(List::stream)
                .map(
                        one ->
                                paper(
                                        ConferenceChapter.AGENCIES,
                                        SingleAssessmentWords.TITLE,
                                        SingleAssessmentWords.facts(one)));
    }

    private static ConferencePaper paper(
            ConferenceChapter chapter, String title, List<Fact> facts) {
        return new ConferencePaper(chapter, new CaseFacts("assessment", title, facts, List.of()));
    }
}
