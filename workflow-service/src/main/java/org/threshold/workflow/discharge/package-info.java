/**
 * Children who leave hospital: those whom people expect to stay, and discharges that are planned.
 */
@NullMarked
package org.threshold.workflow.discharge;

import org.jspecify.annotations.NullMarked;
