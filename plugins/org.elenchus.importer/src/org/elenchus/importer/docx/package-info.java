/** Documents of Word (Office Open XML, ISO/IEC 29500): their text with styles and notes; fields, macros and pictures are left alone. */
package org.elenchus.importer.docx;
