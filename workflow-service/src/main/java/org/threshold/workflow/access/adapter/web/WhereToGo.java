package org.threshold.workflow.access.adapter.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Role;

/** Gives every page {@code places}: where its reader may go, for the navigation. */
@ControllerAdvice
class WhereToGo {

    /** A page that the navigation leads to; its words are the message {@code place.<name>}. */
    enum Place {
        WORK("/work", Activity.READ_TASKS),
        FAMILIES("/families", Activity.VISIT_FAMILIES),
        SEARCH("/search", Activity.READ_PERSON),
        REFERRAL("/referrals/new", Activity.RECEIVE_REFERRAL),
        SERGEANT("/sergeant", Activity.REVIEW_POLICE_PREPARATION),
        BOARD("/board", Activity.READ_BOARD),
        REPORTS("/reports", Activity.READ_REPORTS),
        OUT_OF_HOURS("/out-of-hours", and(Activity.REVIEW_OUT_OF_HOURS, Role.EDT_WORKER)),
        HANDOVER("/handover", Activity.TELL_NIGHT),
        ON_DUTY("/on-duty", Activity.READ_DUTIES),
        PROTOCOL("/protocol", Activity.READ_PROTOCOL),
        SESSIONS("/sessional-accounts", Activity.ENTER_SESSIONS),
        INCIDENTS("/incidents", Activity.OPERATE);

        private final String address;

        @SuppressWarnings("ImmutableEnumChecker") // made by Set.copyOf
        private final Set<Role> roles;

        Place(String address, Activity activity) {
            this(address, activity.roles());
        }

        Place(String address, Set<Role> roles) {
            this.address = address;
            this.roles = Set.copyOf(roles);
        }

        /** Whoever may do this, and one role more. */
        private static Set<Role> and(Activity activity, Role more) {
            Set<Role> roles = EnumSet.copyOf(activity.roles());
            roles.add(more);
            return roles;
        }

        private boolean isFor(Set<Role> held) {
            return held.stream().anyMatch(roles::contains);
        }

        private Shown shown(String here) {
            boolean current = here.equals(address) || here.startsWith(address + "/");
            return new Shown(address, "place." + name(), current);
        }
    }

    /**
     * A place as the navigation shows it.
     *
     * @param words the key of its message
     * @param current whether the reader is there now
     */
    record Shown(String address, String words, boolean current) {}

    @ModelAttribute("places")
    List<Shown> places(@Nullable Authentication authentication, HttpServletRequest request) {
        return authentication instanceof ActorAuthentication actor
                ? Stream.of(Place.values())
                        .filter(it -> it.isFor(actor.getPrincipal().roles()))
                        .map(it -> it.shown(request.getRequestURI()))
                        .toList()
                : List.of();
    }
}
