package org.threshold.notification.keys.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threshold.notification.directory.Recipient;
import org.threshold.notification.platform.Refusal;
import org.threshold.notification.platform.security.Caller;
import org.threshold.notification.platform.security.Caller.AgencySystem;
import org.threshold.notification.platform.security.Caller.Operator;
import org.threshold.notification.platform.security.Caller.ServiceSystem;

/**
 * Whom a key is for.
 *
 * @param holder {@code agency}, {@code service} or {@code operator}
 * @param agency the agency's code, for an agency's system alone
 * @param label what will hold it, for operators
 */
record KeyForm(@Nullable String holder, @Nullable String agency, @Nullable String label) {

    private static final int LONGEST = 200;

    private static final Refusal NO_HOLDER =
            new Refusal(
                    "holder",
                    "It is not said who will hold the key",
                    "Give agency, service or operator");
    private static final Refusal NO_AGENCY =
            new Refusal(
                    "agency",
                    "An agency's system is let in for one agency",
                    "Give the agency's code as in the directory, for example police");
    private static final Refusal NOBODYS =
            new Refusal(
                    "agency",
                    "Services and operators are no agency's",
                    "Leave it out, or give agency as the holder");
    private static final Refusal NO_LABEL =
            new Refusal(
                    "label",
                    "What will hold the key is missing or too long",
                    "Name the system or the person's post, 200 characters at most");

    /** Why the key is not given; empty when it can be. */
    List<Refusal> problems() {
        return Stream.of(aboutHolder(), aboutLabel()).flatMap(Optional::stream).toList();
    }

    /** The caller of a form that has no problems. */
    Caller caller() {
        if (agency != null) {
            return new AgencySystem(agency);
        }
        return Operator.KIND.equals(holder) ? new Operator() : new ServiceSystem();
    }

    String text() {
        return label == null ? "" : label.strip();
    }

    private Optional<Refusal> aboutHolder() {
        return switch (holder) {
            case AgencySystem.KIND ->
                    agency != null && Recipient.isCode(agency)
                            ? Optional.empty()
                            : Optional.of(NO_AGENCY);
            case ServiceSystem.KIND, Operator.KIND ->
                    agency == null ? Optional.empty() : Optional.of(NOBODYS);
            case null, default -> Optional.of(NO_HOLDER);
        };
    }

    private Optional<Refusal> aboutLabel() {
        return text().isEmpty() || text().length() > LONGEST
                ? Optional.of(NO_LABEL)
                : Optional.empty();
    }
}
