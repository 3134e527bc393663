/** Recording an incident, assessing it, and who is told. */
@NullMarked
package org.threshold.workflow.incident.app;

import org.jspecify.annotations.NullMarked;
