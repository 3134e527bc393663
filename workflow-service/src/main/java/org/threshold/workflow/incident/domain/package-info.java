/** An incident, its DASH, and the rules of its grade. */
@NullMarked
package org.threshold.workflow.incident.domain;

import org.jspecify.annotations.NullMarked;
