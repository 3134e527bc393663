package org.threshold.notification.directory.web;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.notification.directory.EnterRota;
import org.threshold.notification.directory.Recipient;
import org.threshold.notification.directory.Rotas;
import org.threshold.notification.directory.web.RotaBody.EnteredBody;
import org.threshold.notification.platform.Refusal;
import org.threshold.notification.platform.web.Problems;

/** Shows and sets who is on duty in a role at which time of the day. */
@RestController
@RequestMapping("/api/v1/directory/agencies/{agency}/roles/{role}/rota")
class RotaController {

    private final Rotas rotas;
    private final EnterRota enter;

    RotaController(Rotas rotas, EnterRota enter) {
        this.rotas = rotas;
        this.enter = enter;
    }

    /** Everything that was entered, the last one counts. */
    @GetMapping
    ResponseEntity<Object> show(@PathVariable String agency, @PathVariable String role) {
        return DirectoryController.ofRole(
                agency,
                role,
                recipient ->
                        ResponseEntity.ok(
                                rotas.of(recipient).stream().map(EnteredBody::of).toList()));
    }

    @PutMapping
    ResponseEntity<Object> enter(
            @PathVariable String agency, @PathVariable String role, @RequestBody RotaBody body) {
        return DirectoryController.ofRole(agency, role, recipient -> enter(recipient, body));
    }

    private ResponseEntity<Object> enter(Recipient recipient, RotaBody body) {
        List<Refusal> refusals = enter.handle(recipient, body.entered());
        return Problems.entered(refusals, () -> show(recipient.agency(), recipient.role()));
    }
}
