package org.threshold.workflow.strategy.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.DiscussionId;

/**
 * A strategy discussion as it stands.
 *
 * @param children those it decides for, in the order in which they joined
 */
public record Discussion(
        DiscussionId id,
        Stage stage,
        List<DiscussedChild> children,
        Scope scope,
        Progress progress) {

    public Discussion {
        children = List.copyOf(children);
    }

    /**
     * How far it has come.
     *
     * @param prepared whether a police sergeant has reviewed the secondary enquiries (R-TVP-3a)
     * @param meetings how many meetings were held
     */
    public record Progress(boolean prepared, int meetings) {}

    /** The same discussion after another concern joined it. */
    public Discussion joinedBy(List<DiscussedChild> more, Scope wider) {
        Map<CaseRef, DiscussedChild> all = new LinkedHashMap<>();
        children.forEach(child -> all.put(child.caseRef(), child));
        more.forEach(child -> all.merge(child.caseRef(), child, DiscussedChild::joinedBy));
        return new Discussion(id, stage, List.copyOf(all.values()), scope.and(wider), progress);
    }

    /**
     * The same discussion once a person has found who the child of a case is, or that its case
     * joined another: that one is decided for instead, with what was known of both.
     */
    public Discussion answeredBy(CaseRef from, CaseRef into, PersonId person) {
        Map<CaseRef, DiscussedChild> all = new LinkedHashMap<>();
        children.stream()
                .map(child -> child.caseRef().equals(from) ? child.of(into, person) : child)
                .forEach(child -> all.merge(child.caseRef(), child, DiscussedChild::joinedBy));
        return new Discussion(id, stage, List.copyOf(all.values()), scope, progress);
    }

    /** Whether it decides for this child. */
    public boolean isAbout(PersonId person) {
        return children.stream().anyMatch(child -> child.person().equals(person));
    }

    /** The cases that it is about and another is not. */
    public List<CaseRef> casesBeyond(Discussion other) {
        return cases().stream().filter(ref -> other.child(ref).isEmpty()).toList();
    }

    /** The same discussion once a child is no longer held red by a mark (L-3.1.5). */
    public Discussion ruledOut(CaseRef ref) {
        List<DiscussedChild> after =
                children.stream()
                        .map(child -> child.caseRef().equals(ref) ? child.ruledOut() : child)
                        .toList();
        return new Discussion(id, stage, after, scope, progress);
    }

    /** The same discussion at another stage. */
    public Discussion at(Stage next) {
        return new Discussion(id, next, children, scope, progress);
    }

    /** The same discussion after the police preparation was reviewed. */
    public Discussion prepared() {
        return new Discussion(id, stage, children, scope, new Progress(true, progress.meetings()));
    }

    /** The same discussion after another meeting. */
    public Discussion met(Stage next) {
        return new Discussion(
                id,
                next,
                children,
                scope,
                new Progress(progress.prepared(), progress.meetings() + 1));
    }

    /** The references of the children's cases. */
    public List<CaseRef> cases() {
        return children.stream().map(DiscussedChild::caseRef).toList();
    }

    /** The same as text. */
    public List<String> caseRefs() {
        return children.stream().map(child -> child.caseRef().value()).toList();
    }

    /** The child of a case, if it is discussed here. */
    public Optional<DiscussedChild> child(CaseRef ref) {
        return children.stream().filter(child -> child.caseRef().equals(ref)).findFirst();
    }

    /** Whether a child is on the red path of L-3.1.5. */
    public boolean anyRed() {
        return children.stream().anyMatch(child -> child.path().red());
    }
}
