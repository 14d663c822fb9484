package io.rongpu.query;
import java.util.*;
import io.rongpu.query.results.*;
import org.junit.jupiter.api.Test;
class DumpTest {
  @Test void dump() throws Exception {
    var ds = SampleDataset.load();
    for (NamedQuery q : NamedQueries.bundled().all()) {
      Map<String,String> args = new HashMap<>();
      for (Parameter p : q.parameters()) if (p.required()) args.put(p.name(), switch(p.name()){case "company"->"星河";case "investor"->"北斗";case "year"->"2014";case "first"->"星河";case "second"->"蓝鲸";default->"x";});
      System.out.println("== "+q.name()+" "+args);
      try { new QueryRunner(ds).write(q,args,System.getProperty("fmt")==null?ResultsFormat.TEXT:ResultsFormat.CSV,System.out);} catch(RuntimeException e){ System.out.println("ERR "+e); }
    }
  }
}
