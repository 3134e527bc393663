package org.threshold.workflow.access.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffDirectory;
import org.threshold.workflow.access.StaffMember;
import org.threshold.workflow.access.domain.SessionBook;
import org.threshold.workflow.access.domain.SessionalDays;
import org.threshold.workflow.platform.Refusal;

/** A manager enters the days on which an account holds of somebody who works some nights. */
@Service
public class EnterSession {

    private static final Set<Role> NIGHT = EnumSet.of(Role.EDT_WORKER, Role.EDT_MANAGER);

    private final Access access;
    private final StaffDirectory staff;
    private final SessionBook book;
    private final SessionRecord record;

    EnterSession(Access access, StaffDirectory staff, SessionBook book, SessionRecord record) {
        this.access = access;
        this.staff = staff;
        this.book = book;
        this.record = record;
    }

    /** Somebody for whom sessions were entered, or could be. */
    public record Account(StaffMember member, List<SessionalDays> sessions) {

        public Account {
            sessions = List.copyOf(sessions);
        }
    }

    /** Those who work out of hours, in the order of their names. */
    @Transactional(readOnly = true)
    public List<Account> accounts(Actor who) {
        access.require(who, Activity.ENTER_SESSIONS);
        var entered = book.all();
        return NIGHT.stream()
                .flatMap(role -> staff.holding(role).stream())
                .distinct()
                .sorted(Comparator.comparing(StaffMember::name))
                .map(
                        one ->
                                new Account(
                                        one,
                                        Optional.ofNullable(entered.get(one.id()))
                                                .map(it -> it.sessions())
                                                .orElseGet(List::of)))
                .toList();
    }

    /** What is refused; empty where it was entered. From then on the account is a sessional one. */
    @Transactional
    public List<Refusal> handle(Actor who, String username, SessionalDays days) {
        access.require(who, Activity.ENTER_SESSIONS);
        Optional<StaffMember> member =
                staff.findByUsername(username)
                        .filter(one -> one.roles().stream().anyMatch(NIGHT::contains));
        List<Refusal> refusals = new ArrayList<>(days.refusals(record.today()));
        if (member.isEmpty()) {
            refusals.add(
                    new Refusal(
                            "username",
                            "Nobody of this user name works out of hours.",
                            "Choose from the list."));
        }
        if (refusals.isEmpty()) {
            var whose = member.orElseThrow().id();
            book.enter(record.entry(whose, days, who));
            record.entered(who, whose);
        }
        return refusals;
    }
}
