package org.threshold.workflow.enquiry.app;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.domain.InjuredChild;
import org.threshold.workflow.enquiry.domain.InjuredChildId;
import org.threshold.workflow.enquiry.domain.InjuriesKnown.Surveys;
import org.threshold.workflow.enquiry.domain.Line;
import org.threshold.workflow.enquiry.domain.SurveyReport;
import org.threshold.workflow.referral.CaseRef;

/** Injured children before an enquiry, in memory. */
final class InjuredInMemory implements InjuredChildren {

    private final Map<InjuredChildId, InjuredChild> all = new LinkedHashMap<>();
    private final Set<InjuredChildId> taken = new HashSet<>();

    @Override
    public void add(InjuredChild child) {
        all.put(child.id(), child);
    }

    @Override
    public Optional<InjuredChild> find(InjuredChildId id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public Optional<InjuredChild> openOf(List<CaseRef> refs) {
        return all.values().stream()
                .filter(one -> refs.contains(one.caseRef()) && !taken.contains(one.id()))
                .findFirst();
    }

    @Override
    public void needsSurvey(InjuredChildId id) {
        change(id, it -> copy(it, true, it.seen(), it.surveys()));
    }

    @Override
    public void seen(InjuredChildId id, String words, Stamp stamp) {
        change(id, it -> copy(it, it.survey(), Optional.of(words), it.surveys()));
    }

    @Override
    public void keep(InjuredChildId id, Line line, SurveyReport report, Stamp stamp) {
        change(
                id,
                it ->
                        copy(
                                it,
                                it.survey(),
                                it.seen(),
                                line == Line.FIRST_SURVEY
                                        ? new Surveys(Optional.of(report), it.surveys().second())
                                        : new Surveys(it.surveys().first(), Optional.of(report))));
    }

    @Override
    public void takenOver(InjuredChildId id, EnquiryId by) {
        taken.add(id);
    }

    private void change(InjuredChildId id, UnaryOperator<InjuredChild> how) {
        all.computeIfPresent(id, (_, it) -> how.apply(it));
    }

    private static InjuredChild copy(
            InjuredChild it, boolean survey, Optional<String> seen, Surveys surveys) {
        return new InjuredChild(it.id(), it.caseRef(), it.since(), survey, seen, surveys);
    }
}
