package org.threshold.workflow.restricted.app;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.people.LinkedCases;
import org.threshold.workflow.referral.CaseRef;

/**
 * Says which case has to be opened before what an address shows is read: the one rule that every
 * page and every answer of the API with a case in it passes (R-ASC-2).
 */
@Service
public class CasesOfAddress {

    /** What is read although a case in it is restricted, each for its reason. */
    static final Map<String, String> READ =
            Map.of(
                    "/cases/{ref}/concern", "it only asks, and a concern waits for nobody",
                    "/cases/{ref}/restricted", "it is the page that opens the case",
                    "/families/{ref}", "it says to a health visitor that a case is restricted",
                    "/families/{ref}/changes/new", "it only asks",
                    "/families/{ref}/written-agreements/{id}/breach", "it only asks",
                    "/liaisons/{id}", "it is of all families of a practice",
                    "/liaisons/{id}/held", "it only asks for a day",
                    "/liaisons/{id}/cancellation", "it only asks for a day and a reason",
                    "/liaisons/{id}/families/{place}", "it asks about one family of a practice",
                    "/work/views/{id}", "it is a view of somebody’s list, and of no case");

    private static final String API = "/api/v1";
    private static final String FAMILY = "/cases/{ref}/family";

    private final ShutCases shut;
    private final NamedCases named;
    private final LinkedCases linked;

    CasesOfAddress(ShutCases shut, NamedCases named, LinkedCases linked) {
        this.shut = shut;
        this.named = named;
        this.linked = linked;
    }

    /**
     * The first case that somebody has to open.
     *
     * @param route the address with its variables in braces
     * @param variables what stands in their places
     */
    public Optional<CaseRef> toOpen(Actor who, String route, Collection<String> variables) {
        String page = route.startsWith(API) ? route.substring(API.length()) : route;
        if (READ.containsKey(page)) {
            return Optional.empty();
        }
        return Stream.concat(
                        variables.stream().flatMap(it -> of(who, it).stream()),
                        kin(page, variables))
                .distinct()
                .filter(ref -> shut.shut(who, ref))
                .findFirst();
    }

    /** An agency’s system reads by id only what it was told itself, and cannot open a case. */
    private List<CaseRef> of(Actor who, String variable) {
        Optional<UUID> id = id(variable);
        if (id.isEmpty()) {
            return CaseRef.of(variable).stream().toList();
        }
        return who.roles().stream().anyMatch(Role::practitioner) ? named.of(id.get()) : List.of();
    }

    /**
     * What a page takes for an id: also one whose leading zeros are left out, or with blanks around
     * it. Whatever a page understands is asked for here.
     */
    private static Optional<UUID> id(String variable) {
        try {
            return Optional.of(UUID.fromString(variable.trim()));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** A family’s pages show every child of it. */
    private Stream<CaseRef> kin(String page, Collection<String> variables) {
        return page.equals(FAMILY) || page.startsWith(FAMILY + "/")
                ? variables.stream()
                        .filter(CaseRef::valid)
                        .flatMap(ref -> linked.around(ref).stream())
                        .flatMap(ref -> CaseRef.of(ref).stream())
                : Stream.empty();
    }
}
