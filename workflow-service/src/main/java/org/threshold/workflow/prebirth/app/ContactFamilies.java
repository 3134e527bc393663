package org.threshold.workflow.prebirth.app;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.ClosedCases;
import org.threshold.workflow.people.ServedFamilies;
import org.threshold.workflow.referral.CaseRef;

/** Whose antenatal contacts somebody sees: a health visitor, those of the families they serve. */
@Service
class ContactFamilies {

    private final ServedFamilies served;
    private final ClosedCases closed;
    private final ExpectedChildren children;

    ContactFamilies(ServedFamilies served, ClosedCases closed, ExpectedChildren children) {
        this.served = served;
        this.closed = closed;
        this.children = children;
    }

    boolean reaches(Actor who, CaseRef ref) {
        return served.reaches(who, ref.value());
    }

    /** What the child of each case is called; nothing where the case is restricted. */
    Map<CaseRef, String> names(Actor who, Collection<CaseRef> refs) {
        Set<String> shut = closed.closed(who, refs.stream().map(CaseRef::value).toList());
        return refs.stream()
                .distinct()
                .collect(
                        Collectors.toUnmodifiableMap(
                                Function.identity(),
                                ref -> shut.contains(ref.value()) ? "" : children.name(ref)));
    }
}
