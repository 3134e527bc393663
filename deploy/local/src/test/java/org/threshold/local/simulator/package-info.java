/** Tests of the agency simulator. */
@NullMarked
package org.threshold.local.simulator;

import org.jspecify.annotations.NullMarked;
