package org.threshold.workflow.restricted.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.platform.Refusal;

/**
 * Why a case is restricted, and to whom (R-ASC-2: what duty staff cannot see is set out with its
 * basis).
 *
 * @param basis the law, policy or agreement that it rests on
 * @param reviewOn the last day in England on which it holds; empty where it was not said
 * @param roles who goes on reading it, beside whoever restricted it
 */
public record Terms(String reason, String basis, Optional<LocalDate> reviewOn, Set<Role> roles) {

    /** Longer than so many months it holds only when it is said again; a product default. */
    private static final int MONTHS = 6;

    private static final Refusal NO_REASON =
            new Refusal(
                    "reason",
                    "It is not said why the case is restricted.",
                    "Say it in a sentence; only those who may read the case see it.");
    private static final Refusal NO_BASIS =
            new Refusal(
                    "basis",
                    "It is not said what that rests on.",
                    "Name the law, the policy or the agreement.");
    private static final Refusal NOBODY =
            new Refusal(
                    "roles", "Nobody could go on with the case.", "Choose who goes on reading it.");

    public Terms {
        roles = Set.copyOf(roles);
    }

    /** What is missing or wrong; nothing where it holds. */
    public List<Refusal> refusals(LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        if (reason.isBlank()) {
            refusals.add(NO_REASON);
        }
        if (basis.isBlank()) {
            refusals.add(NO_BASIS);
        }
        if (roles.isEmpty()) {
            refusals.add(NOBODY);
        }
        wrongDay(today).ifPresent(refusals::add);
        return List.copyOf(refusals);
    }

    private Optional<Refusal> wrongDay(LocalDate today) {
        if (reviewOn.isEmpty()) {
            return day("The day of the review is missing.");
        }
        if (!reviewOn.get().isAfter(today)) {
            return day("The day of the review is not to come.");
        }
        return reviewOn.get().isAfter(today.plusMonths(MONTHS))
                ? day("The day of the review is more than six months away.")
                : Optional.empty();
    }

    private static Optional<Refusal> day(String wrong) {
        return Optional.of(
                new Refusal(
                        "reviewOn",
                        wrong,
                        "Give a day within six months; the restriction ends with it unless it is made anew."));
    }

    @Override
    public String toString() {
        return "Terms[" + reviewOn + " " + roles + "]";
    }
}
