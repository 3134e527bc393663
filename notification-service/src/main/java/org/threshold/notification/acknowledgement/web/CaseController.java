package org.threshold.notification.acknowledgement.web;

import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.notification.acknowledgement.ReadCaseNotifications;
import org.threshold.notification.platform.security.Caller;

/** Who was told what about a case, for Threshold's own services and the operator. */
@RestController
@RequestMapping("/api/v1/cases/{caseRef}/notifications")
class CaseController {

    private final ReadCaseNotifications read;

    CaseController(ReadCaseNotifications read) {
        this.read = read;
    }

    @GetMapping
    List<NotificationBody> show(
            @PathVariable String caseRef, @AuthenticationPrincipal Caller caller) {
        return read.handle(caller, caseRef).stream().map(NotificationBody::of).toList();
    }
}
