/** Tests of the files of the census. */
@NullMarked
package org.threshold.workflow.census.adapter.xml;

import org.jspecify.annotations.NullMarked;
