package org.threshold.workflow.access.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.KnownRanks;
import org.threshold.workflow.access.Rank;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffDirectory;
import org.threshold.workflow.access.StaffMember;
import org.threshold.workflow.access.domain.OfficerName;

/** Finds the rank of an officer among the accounts that are in use. */
@Service
class RanksOfAccounts implements KnownRanks {

    private final StaffDirectory staff;

    RanksOfAccounts(StaffDirectory staff) {
        this.staff = staff;
    }

    @Override
    public Optional<Rank> of(String name) {
        List<Rank> ranks =
                Stream.of(Role.values())
                        .flatMap(role -> staff.holding(role).stream())
                        .filter(member -> member.agency() == Agency.POLICE)
                        .filter(member -> OfficerName.same(name, member.name()))
                        .map(StaffMember::rank)
                        .distinct()
                        .toList();
        return ranks.size() == 1 ? Optional.of(ranks.getFirst()) : Optional.empty();
    }
}
