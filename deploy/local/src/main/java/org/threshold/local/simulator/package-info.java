/** Stands for the systems of the agencies: receives what they are told, and acknowledges it. */
@NullMarked
package org.threshold.local.simulator;

import org.jspecify.annotations.NullMarked;
