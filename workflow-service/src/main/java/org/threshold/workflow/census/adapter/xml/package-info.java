/** Returns as XML files. */
@NullMarked
package org.threshold.workflow.census.adapter.xml;

import org.jspecify.annotations.NullMarked;
