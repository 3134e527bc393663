/** Records, reviews and lifts restrictions of contact, and the ports that needs. */
@NullMarked
package org.threshold.workflow.contact.app;

import org.jspecify.annotations.NullMarked;
