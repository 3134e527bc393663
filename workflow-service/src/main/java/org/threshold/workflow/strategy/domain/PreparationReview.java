package org.threshold.workflow.strategy.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.threshold.workflow.platform.Refusal;

/**
 * When the police preparation counts as reviewed (R-TVP-3a): every adult and every address, every
 * check of each, and none of them outstanding; those of whom the case knows are among them, or the
 * sergeant says why not. Until then a discussion can only be held urgently.
 */
public final class PreparationReview {

    private static final String FIELD = "checks";

    private PreparationReview() {}

    /**
     * Why it cannot be reviewed yet; empty when it can.
     *
     * @param known the adults and homes of whom the case knows
     */
    public static List<Refusal> refusals(Preparation said, Collection<KnownSubject> known) {
        List<PoliceCheck> checks = said.checks();
        List<Refusal> refusals = new ArrayList<>();
        for (CheckSubject.Kind kind : CheckSubject.Kind.values()) {
            if (checks.stream().noneMatch(check -> check.subject().kind() == kind)) {
                refusals.add(nobody(kind));
            }
        }
        bySubject(checks).forEach((subject, made) -> gaps(subject, made, refusals));
        outstanding(checks, refusals);
        known.stream()
                .filter(one -> said.subjects().noneMatch(one::is))
                .forEach(one -> refusals.add(forgotten(one)));
        return refusals;
    }

    private static Refusal forgotten(KnownSubject one) {
        return new Refusal(
                FIELD,
                "The case knows an %s that is neither checked nor left out: %s."
                        .formatted(one.kind().code(), one.shown()),
                "Add the checks under that name, or give the name and say why it is left out. If the"
                        + " discussion cannot wait, it can be held urgently.");
    }

    private static Map<CheckSubject, Set<CheckKind>> bySubject(Collection<PoliceCheck> checks) {
        Map<CheckSubject, Set<CheckKind>> made = new LinkedHashMap<>();
        checks.forEach(
                check ->
                        made.computeIfAbsent(check.subject(), _ -> EnumSet.noneOf(CheckKind.class))
                                .add(check.kind()));
        return made;
    }

    private static Refusal nobody(CheckSubject.Kind kind) {
        return new Refusal(
                FIELD,
                "No " + kind.code() + " is checked.",
                "Check every adult and every address. If none is known, give the one that is sought"
                        + " and say that it is not traceable.");
    }

    private static void gaps(CheckSubject subject, Set<CheckKind> made, List<Refusal> refusals) {
        Set<CheckKind> left = EnumSet.copyOf(CheckKind.of(subject.kind()));
        left.removeAll(made);
        if (!left.isEmpty()) {
            refusals.add(
                    new Refusal(
                            FIELD,
                            "An %s lacks these checks: %s."
                                    .formatted(subject.kind().code(), words(left)),
                            "Say for each what came of it, or that it is outstanding and why."));
        }
    }

    private static void outstanding(Collection<PoliceCheck> checks, List<Refusal> refusals) {
        Set<CheckKind> open =
                checks.stream()
                        .filter(check -> check.answer() instanceof CheckAnswer.Outstanding)
                        .map(PoliceCheck::kind)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(CheckKind.class)));
        if (!open.isEmpty()) {
            refusals.add(
                    new Refusal(
                            FIELD,
                            "What you gave is kept, but checks are outstanding: "
                                    + words(open)
                                    + ".",
                            "Finish the review when they are made. Until then the discussion can be held"
                                    + " urgently."));
        }
    }

    private static String words(Set<CheckKind> kinds) {
        return kinds.stream().map(CheckKind::words).collect(Collectors.joining(", "));
    }
}
