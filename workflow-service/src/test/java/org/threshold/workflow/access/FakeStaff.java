package org.threshold.workflow.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.threshold.workflow.access.domain.Account;
import org.threshold.workflow.access.domain.Accounts;

/** Staff in memory; the password of each is their user name followed by {@code -password}. */
public class FakeStaff implements StaffDirectory, Accounts {

    private final List<StaffMember> members = new ArrayList<>(People.all());

    public void put(StaffMember member) {
        members.removeIf(other -> other.id().equals(member.id()));
        members.add(member);
    }

    @Override
    public Optional<StaffMember> find(StaffId id) {
        return first(member -> member.id().equals(id));
    }

    @Override
    public Optional<StaffMember> findByUsername(String username) {
        return first(member -> member.username().equals(username.toLowerCase(Locale.ROOT)));
    }

    @Override
    public Optional<Account> find(String username) {
        return findByUsername(username)
                .map(member -> new Account(member, "{fake}" + member.username() + "-password"));
    }

    @Override
    public Map<StaffId, String> names(Collection<StaffId> ids) {
        return members.stream()
                .filter(member -> ids.contains(member.id()))
                .collect(Collectors.toMap(StaffMember::id, StaffMember::name));
    }

    @Override
    public List<StaffMember> holding(Role role) {
        return members.stream()
                .filter(member -> member.active() && member.roles().contains(role))
                .sorted(Comparator.comparing(StaffMember::name))
                .toList();
    }

    private Optional<StaffMember> first(Predicate<StaffMember> wanted) {
        return members.stream().filter(wanted).findFirst();
    }
}
