package org.threshold.workflow.access.adapter.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.threshold.workflow.access.Activity;

/** Gives every page {@code places}: where its reader may go, for the navigation. */
@ControllerAdvice
class WhereToGo {

    /** A page that the navigation leads to; its words are the message {@code place.<name>}. */
    enum Place {
        WORK("/work", Activity.READ_TASKS),
        REFERRAL("/referrals/new", Activity.RECEIVE_REFERRAL),
        SERGEANT("/sergeant", Activity.REVIEW_POLICE_PREPARATION),
        BOARD("/board", Activity.READ_BOARD),
        INCIDENTS("/incidents", Activity.OPERATE);

        private final String address;
        private final Activity activity;

        Place(String address, Activity activity) {
            this.address = address;
            this.activity = activity;
        }

        public String address() {
            return address;
        }

        public String words() {
            return "place." + name();
        }
    }

    @ModelAttribute("places")
    List<Place> places(@Nullable Authentication authentication) {
        return authentication instanceof ActorAuthentication actor
                ? Stream.of(Place.values())
                        .filter(it -> it.activity.allowedTo(actor.getPrincipal().roles()))
                        .toList()
                : List.of();
    }
}
